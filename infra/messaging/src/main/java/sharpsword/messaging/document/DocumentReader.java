package sharpsword.messaging.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import sharpsword.access.Actor;
import sharpsword.access.Caller;
import sharpsword.access.ScopeKeys;

/** Reads documents of one type, within a scope unless a use case has said why not. */
final class DocumentReader<T extends Aggregate> {

    private static final int BATCH = 500;

    private final DocumentType<T> type;
    private final MongoOperations mongo;
    private final DocumentForm<T> form;

    DocumentReader(DocumentType<T> type, MongoOperations mongo, DocumentForm<T> form) {
        this.type = type;
        this.mongo = mongo;
        this.form = form;
    }

    Optional<Stored<T>> find(Caller caller, String id) {
        return Optional.ofNullable(raw(id)).filter(raw -> mayTouch(caller, raw)).map(form::read);
    }

    Optional<Stored<T>> findEntrusted(String id) {
        return Optional.ofNullable(raw(id)).map(form::read);
    }

    /** Whether the caller may see the document: officers by their keys, a service all its own, the public none. */
    boolean mayTouch(Caller caller, Document raw) {
        return switch (caller.actor()) {
            case Actor.Officer officer ->
                caller.keys().sees(java.util.Set.copyOf(raw.getList(ScopeKeys.FIELD, String.class, List.of())));
            case Actor.Service service -> true;
            case Actor.Public somebody -> false;
        };
    }

    List<Stored<T>> list(Caller caller, UnaryOperator<Criteria> filter, Listing listing) {
        return listEntrusted(filter.apply(caller.keys().criteria()), listing);
    }

    long count(Caller caller, UnaryOperator<Criteria> filter) {
        return mongo.count(new Query(filter.apply(caller.keys().criteria())), type.collection());
    }

    List<Stored<T>> listEntrusted(Criteria filter, Listing listing) {
        Query query = new Query(filter)
                .with(listing.sort())
                .skip(listing.offset())
                .limit(listing.limit())
                .cursorBatchSize(BATCH);
        query.fields().exclude("pending", Causes.FIELD);
        return mongo.find(query, Document.class, type.collection()).stream()
                .map(form::read)
                .toList();
    }

    List<Entry> history(String id) {
        TreeMap<Long, Entry> bySequence = new TreeMap<>(Comparator.naturalOrder());
        Document raw = raw(id);
        if (raw != null) {
            raw.getList("pending", Document.class, List.of()).stream()
                    .map(Entry::from)
                    .forEach(entry -> bySequence.put(entry.sequence(), entry));
        }
        Query query = new Query(Criteria.where("subject").is(id)).cursorBatchSize(BATCH);
        mongo.find(query, Document.class, type.history()).stream()
                .map(Entry::from)
                .forEach(entry -> bySequence.put(entry.sequence(), entry));
        return new ArrayList<>(bySequence.values());
    }

    @Nullable
    Document raw(String id) {
        return mongo.getCollection(type.collection())
                .find(new Document("_id", id))
                .batchSize(1)
                .first();
    }

    /** The request hash under which the history remembers a cause that the document itself has forgotten. */
    Optional<String> hashInHistory(String id, String cause, tools.jackson.databind.json.JsonMapper mapper) {
        Document found = mongo.getCollection(type.history())
                .find(new Document("cause", cause).append("subject", id))
                .batchSize(1)
                .first();
        return Optional.ofNullable(found)
                .map(entry -> Entry.from(entry).json(mapper).get("requestHash").asString());
    }
}
