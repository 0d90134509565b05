package sharpsword.embedded.server;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import sharpsword.embedded.index.IdIndex;
import sharpsword.embedded.index.IndexFacts;
import sharpsword.embedded.index.OrderedIndex;
import sharpsword.embedded.key.KeyBytes;
import sharpsword.embedded.store.DocumentStore;

/** One database: its collections and indexes in the store, and the commands that the base class answers otherwise. */
final class EmbeddedDatabase extends AbstractSynchronizedMongoDatabase<KeyBytes> {

    private final DocumentStore store;
    private final OpenCursors cursors;

    /** Opens what is in the store. */
    EmbeddedDatabase(String name, DocumentStore store, CursorRegistry registry, OpenCursors cursors) {
        super(name, registry);
        this.store = store;
        this.cursors = cursors;
        initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        UnaryOperator<Document> base = changed -> super.handleCommand(channel, command, changed, databases, oplog);
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "find" -> base.apply(query.append("batchSize", ReplyCursor.batchSize(query)));
            case "explain" ->
                Replies.ok(ExplainedCommand.of(Arguments.required(query, command, Document.class))
                        .explain(this));
            case "aggregate" -> aggregate(query, databases, base);
            case "insert" -> Replies.insert(base.apply(query), query);
            case "update" -> OrderedUpdates.isMeant(query) ? OrderedUpdates.run(query, base) : base.apply(query);
            case "dropindexes" -> dropIndexes(Arguments.required(query, command, String.class), query);
            default -> base.apply(query);
        };
    }

    private Document aggregate(Document query, DatabaseResolver databases, UnaryOperator<Document> base) {
        List<Document> pipeline = Aggregation.parse(query.get("pipeline"));
        if (!PipelineHead.isReading(pipeline)) {
            return base.apply(query.append("cursor", new Document()));
        }
        ReadingAggregation aggregation = ReadingAggregation.of(query, pipeline);
        return Replies.cursor(
                getFullCollectionNamespace(aggregation.collection()), aggregation.run(this, databases, cursors));
    }

    /** By name and collection: the base class would forget the indexes of the same name in every collection. */
    private Document dropIndexes(String name, Document query) {
        Object wanted = Arguments.required(query, "index", Object.class);
        if (resolveCollection(name, false) instanceof EmbeddedCollection collection) {
            List<OrderedIndex> dropped = collection.orderedIndexes().stream()
                    .filter(index -> wanted.equals("*") || index.isCalled(wanted))
                    .toList();
            if (dropped.isEmpty() && !wanted.equals("*")) {
                throw new IndexNotFoundException("index not found with name [" + wanted + "]");
            }
            for (OrderedIndex index : dropped) {
                dropIndex(collection, index.getName());
                Document description = new Document("ns", collection.getFullName()).append("name", index.getName());
                getOrCreateIndexesCollection().deleteDocuments(description, 0);
            }
        }
        return Replies.ok(new Document());
    }

    @Override
    protected MongoCollection<KeyBytes> openOrCreateCollection(String name, CollectionOptions options) {
        String namespace = getFullCollectionNamespace(name);
        StoredDocuments documents = new StoredDocuments(store.documents(MapNames.documents(namespace)));
        return new EmbeddedCollection(this, name, options, documents, cursorRegistry, cursors);
    }

    @Override
    protected Index<KeyBytes> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        boolean isId = keys.size() == 1 && keys.getFirst().getKey().equals("_id");
        if (isId) {
            String documents = MapNames.documents(getFullCollectionNamespace(collection));
            return new IdIndex(name, keys.getFirst(), store.documents(documents));
        }
        return orderedIndex(collection, name, keys, sparse, true);
    }

    @Override
    protected Index<KeyBytes> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return orderedIndex(collection, name, keys, sparse, false);
    }

    private OrderedIndex orderedIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse, boolean unique) {
        String map = MapNames.entries(getFullCollectionNamespace(collection), name);
        IndexFacts facts = new IndexFacts(store.indexFacts(), map);
        return new OrderedIndex(name, keys, sparse, unique, store.indexEntries(map), facts, store::commit);
    }

    @Override
    protected void dropIndex(MongoCollection<KeyBytes> collection, String name) {
        super.dropIndex(collection, name);
        store.remove(MapNames.entries(collection.getFullName(), name));
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        store.remove(MapNames.documents(getFullCollectionNamespace(name)));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        String oldNamespace = collection.getFullName();
        super.moveCollection(from, collection, newName);
        String newNamespace = getFullCollectionNamespace(newName);
        store.rename(store.documents(MapNames.documents(oldNamespace)), MapNames.documents(newNamespace));
        for (OrderedIndex index : ((EmbeddedCollection) collection).orderedIndexes()) {
            index.moveTo(MapNames.entries(newNamespace, index.getName()), store::rename);
        }
    }

    @Override
    protected long getFileSize() {
        return store.size();
    }

    @Override
    protected long getStorageSize() {
        return store.size();
    }
}
