package sharpsword.messaging.document;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The writes on one collection, in the two shapes that the platform knows: insert whole, update guarded by version. */
final class DocumentAccess<T extends Aggregate> {

    private final DocumentType<T> type;
    private final MongoCollection<Document> collection;
    private final DocumentForm<T> form;
    private final DocumentReader<T> reader;
    private final JsonMapper mapper;

    DocumentAccess(
            DocumentType<T> type,
            MongoCollection<Document> collection,
            DocumentForm<T> form,
            DocumentReader<T> reader,
            JsonMapper mapper) {
        this.type = type;
        this.collection = collection;
        this.form = form;
        this.reader = reader;
        this.mapper = mapper;
    }

    DocumentType<T> type() {
        return type;
    }

    MongoCollection<Document> collection() {
        return collection;
    }

    DocumentForm<T> form() {
        return form;
    }

    @Nullable
    Document raw(String id) {
        return reader.raw(id);
    }

    Document newDocument(T value, Command command, Moment moment, List<Entry> entries) {
        Document document = form.write(value);
        document.append("schema", type.schema())
                .append("version", 1L)
                .append("revision", 1L)
                .append("sequence", (long) entries.size())
                .append("head", entries.isEmpty() ? "" : entries.getLast().hash())
                .append("bornAt", Date.from(moment.occurredAt()))
                .append("happenedAt", Date.from(moment.occurredAt()))
                .append(Causes.FIELD, List.of(Causes.remembered(command)))
                .append("pending", entries.stream().map(Entry::toPending).toList());
        return document;
    }

    /** Writes the change if nobody has written since the document was read. */
    boolean apply(Command command, Document raw, FieldChanges changes, Instant happenedAt, List<Entry> entries) {
        Document set = new Document(changes.set())
                .append("schema", type.schema())
                .append("head", entries.getLast().hash())
                .append("happenedAt", Date.from(happenedAt));
        Document push = new Document(changes.push())
                .append(Causes.FIELD, Causes.push(command))
                .append(
                        "pending",
                        new Document(
                                "$each", entries.stream().map(Entry::toPending).toList()));
        Document increase = new Document("version", 1L)
                .append("revision", command.fromPerson() ? 1L : 0L)
                .append("sequence", (long) entries.size());
        Document update = new Document("$set", set).append("$push", push).append("$inc", increase);
        if (!changes.unset().isEmpty()) {
            update.append("$unset", changes.unset());
        }
        Document guard = new Document("_id", raw.get("_id")).append("version", raw.get("version"));
        return collection.updateOne(guard, update).getMatchedCount() == 1;
    }

    /**
     * The hash of the request that had this cause. Where the document may have forgotten it, the entries that wait are asked
     * and then the history, which an entry reaches before it stops waiting.
     */
    Optional<String> hashOf(Document raw, String cause) {
        Optional<String> remembered = Causes.hashOf(raw, cause);
        if (remembered.isPresent() || DocumentForm.number(raw, "sequence") <= Causes.KEPT) {
            return remembered;
        }
        return hashInPending(raw, cause).or(() -> reader.hashInHistory(raw.getString("_id"), cause, mapper));
    }

    private Optional<String> hashInPending(Document raw, String cause) {
        return raw.getList("pending", Document.class, List.of()).stream()
                .map(entry -> Entry.from(entry).json(mapper))
                .filter(entry -> cause.equals(entry.get("cause").asString()))
                .map(entry -> entry.get("requestHash").asString())
                .findFirst();
    }
}
