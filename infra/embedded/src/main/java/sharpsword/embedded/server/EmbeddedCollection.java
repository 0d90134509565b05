package sharpsword.embedded.server;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sharpsword.embedded.index.OrderedIndex;
import sharpsword.embedded.key.KeyBytes;
import sharpsword.embedded.key.ValueKeys;
import sharpsword.embedded.query.Match;
import sharpsword.embedded.query.Matches;
import sharpsword.embedded.query.Search;

/**
 * One collection: documents under the key of their {@code _id}, and the indexes that are kept with them.
 *
 * <p>Changes are made one at a time; reading needs no lock, because what is read is decoded from bytes that never change.
 */
final class EmbeddedCollection extends AbstractMongoCollection<KeyBytes> {

    private final StoredDocuments documents;
    private final List<OrderedIndex> ordered = new CopyOnWriteArrayList<>();
    private final OpenCursors cursors;
    private final Search search;

    EmbeddedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            StoredDocuments documents,
            CursorRegistry registry,
            OpenCursors cursors) {
        super(database, name, options, registry);
        this.documents = documents;
        this.cursors = cursors;
        this.search = new Search(documents.scan(options.getIdField()), ordered, documents);
    }

    Search search() {
        return search;
    }

    /** Every find, update and delete comes here. A batch size is given for a find only. */
    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        Matches matches = search.run(query, orderBy, skip, limit);
        if (batchSize > 0) {
            return cursors.firstBatch(new MatchedDocuments(matches, projection(fields)), matches::release, batchSize);
        }
        return new QueryResult(new SettledDocuments(matches, this::getDocument));
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        return queryDocuments(query, orderBy, skip, limit, batchSize, fields);
    }

    private UnaryOperator<Document> projection(@Nullable Document fields) {
        if (fields == null || fields.isEmpty()) {
            return UnaryOperator.identity();
        }
        Document everything = new Document();
        return document -> matchDocumentsFromStream(
                        everything, Stream.of(document), 0, 0, 0, (Comparator<Document>) null, fields)
                .iterator()
                .next();
    }

    @Override
    public int count(@Nullable Document query, int skip, int limit) {
        if (query == null || query.isEmpty()) {
            return super.count(query, skip, limit);
        }
        Matches matches = search.run(query, null, skip, Math.max(limit, 0));
        int count = 0;
        while (matches.next() != null) {
            count++;
        }
        return count;
    }

    @Override
    public int count() {
        return documents.count();
    }

    @Override
    public boolean isEmpty() {
        return documents.count() == 0;
    }

    @Override
    public synchronized void addDocument(Document document) {
        super.addDocument(document);
    }

    @Override
    public synchronized List<Document> insertDocuments(List<Document> inserts, boolean ordered) {
        return super.insertDocuments(inserts, ordered);
    }

    @Override
    public synchronized void removeDocument(Document document) {
        super.removeDocument(document);
    }

    @Override
    public synchronized int deleteDocuments(Document selector, int limit, Oplog oplog) {
        return super.deleteDocuments(selector, limit, oplog);
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        return super.findAndModify(query);
    }

    /** An update of one document looks for that one first: the base class would find all before it changes the first. */
    @Override
    public synchronized Document updateDocuments(
            Document selector, Document update, ArrayFilters arrayFilters, boolean multi, boolean upsert, Oplog oplog) {
        Document narrowed = multi || getIdField() == null ? selector : toFirst(selector);
        return super.updateDocuments(narrowed, update, arrayFilters, multi, upsert, oplog);
    }

    private Document toFirst(Document selector) {
        if (selector.containsKey(getIdField())) {
            return selector;
        }
        Match first = search.run(selector, null, 0, 1).next();
        return first == null
                ? selector
                : selector.clone().append(getIdField(), first.document().get(getIdField()));
    }

    @Override
    public synchronized void renameTo(MongoDatabase database, String name) {
        super.renameTo(database, name);
    }

    /** Builds the index first if it is new or its build was interrupted. */
    @Override
    public synchronized void addIndex(Index<KeyBytes> index) {
        if (!(index instanceof OrderedIndex added)) {
            super.addIndex(index);
            return;
        }
        added.beginBuild();
        super.addIndex(added);
        if (getIndexes().contains(added)) {
            added.endBuild();
            ordered.add(added);
        }
    }

    @Override
    public synchronized void dropIndex(String name) {
        super.dropIndex(name);
        ordered.removeIf(index -> index.getName().equals(name));
    }

    List<OrderedIndex> orderedIndexes() {
        return ordered;
    }

    @Override
    protected KeyBytes addDocumentInternal(Document document) {
        String idField = getIdField();
        KeyBytes position = ValueKeys.of(idField == null ? UUID.randomUUID() : document.get(idField));
        documents.put(position, document);
        return position;
    }

    @Override
    protected void handleUpdate(KeyBytes position, Document before, Document after) {
        documents.put(position, after);
    }

    @Override
    protected void removeDocument(KeyBytes position) {
        documents.remove(position);
    }

    @Override
    protected Document getDocument(KeyBytes position) {
        return documents.get(position);
    }

    @Override
    protected Stream<DocumentWithPosition<KeyBytes>> streamAllDocumentsWithPosition() {
        return documents.stream();
    }

    /** Keeping a sum of sizes would cost a write with every change. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int change) {
        throw new UnsupportedOperationException("Sizes are not tracked");
    }

    @Override
    protected int getDataSize() {
        return 0;
    }
}
