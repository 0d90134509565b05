package sharpsword.messaging.document;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * The database of one service. Opens each document type once, declares its indexes, and knows all types, so that the
 * relay finds pending entries and a rebuild finds histories.
 */
public final class DocumentStore {

    private static final Set<String> ENVELOPE = Set.of(
            "schema", "version", "revision", "sequence", "head", "bornAt", "happenedAt", Causes.FIELD, "pending");

    private final String service;
    private final MongoOperations mongo;
    private final JsonMapper mapper;
    private final RecordingRules rules;
    private final TraceParent trace;
    private final Committed committed;
    private final Map<String, DocumentType<?>> types = new ConcurrentHashMap<>();

    public DocumentStore(
            String service,
            MongoOperations mongo,
            JsonMapper mapper,
            RecordingRules rules,
            TraceParent trace,
            Committed committed) {
        this.service = service;
        this.mongo = mongo;
        this.mapper = mapper;
        this.rules = rules;
        this.trace = trace;
        this.committed = committed;
    }

    /** Opens a document type. Called once a type, when the service starts. */
    public <T extends Aggregate> Documents<T> open(DocumentType<T> type) {
        requireOwnNames(type);
        if (types.putIfAbsent(type.collection(), type) != null) {
            throw new IllegalStateException("The collection " + type.collection() + " is opened twice");
        }
        MongoCollection<Document> collection = mongo.getCollection(type.collection());
        declareIndexes(type, collection);
        DocumentForm<T> form = new DocumentForm<>(type, mongo.getConverter());
        DocumentReader<T> reader = new DocumentReader<>(type, mongo, form);
        DocumentAccess<T> access = new DocumentAccess<>(type, collection, form, reader, mapper);
        EntryWriter entries = new EntryWriter(mapper, "/" + service + "/" + type.collection(), trace);
        return new Documents<>(new DocumentWriter<>(access, rules, entries, committed), reader);
    }

    /** Every type that this service has opened. */
    public List<DocumentType<?>> types() {
        return new ArrayList<>(types.values());
    }

    private static void requireOwnNames(DocumentType<?> type) {
        List<String> taken = Stream.of(type.type().getRecordComponents())
                .map(RecordComponent::getName)
                .filter(ENVELOPE::contains)
                .toList();
        if (!taken.isEmpty()) {
            throw new IllegalStateException(type.type().getName() + " names fields as the envelope does: " + taken);
        }
    }

    private void declareIndexes(DocumentType<?> type, MongoCollection<Document> collection) {
        List<IndexModel> own = new ArrayList<>();
        own.add(new IndexModel(new Document("pending.recordedAt", 1)));
        type.indexes().forEach(index -> own.add(new IndexModel(index.keys())));
        collection.createIndexes(own);
        mongo.getCollection(type.history())
                .createIndexes(List.of(
                        new IndexModel(new Document("subject", 1).append("sequence", 1)),
                        new IndexModel(new Document("cause", 1)),
                        new IndexModel(new Document("type", 1).append("recordedAt", 1))));
    }
}
