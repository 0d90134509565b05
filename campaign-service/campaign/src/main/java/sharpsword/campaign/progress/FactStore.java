package sharpsword.campaign.progress;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Adds facts. In whatever order they come, and however often, the same facts stand in the end. */
@Component
class FactStore {

    private static final int DUPLICATE_KEY = 11000;
    private static final int PAGE = 1000;

    private final MongoOperations mongo;

    FactStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Adds those that are not here yet and notes which older ones they take the place of. */
    void add(String collection, List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        String mark = UUID.randomUUID().toString();
        try {
            mongo.getCollection(collection)
                    .insertMany(
                            facts.stream()
                                    .map(fact -> FactForm.write(fact, mark))
                                    .toList(),
                            new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException failure) {
            if (failure.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
                throw failure;
            }
        }
        replaceOlder(collection, facts);
    }

    /**
     * Of the events of one subject and type that happen once, the newest stands: each older one was known until the first
     * newer one was. Reckoned from all of them each time, so that neither order nor repetition nor a crash in between matters.
     *
     * <p>The mark is another one than that of the insertion: a worker may have counted in between, and clears what it read.
     */
    private void replaceOlder(String collection, List<Fact> facts) {
        String mark = UUID.randomUUID().toString();
        List<Fact> once = facts.stream()
                .filter(fact -> Counting.of(fact.type()).orElseThrow().stands() == Counting.Stands.NEWEST)
                .toList();
        List<String> subjects = once.stream().map(Fact::subject).distinct().toList();
        List<String> types = once.stream().map(Fact::type).distinct().toList();
        Document siblings =
                new Document("subject", new Document("$in", subjects)).append("type", new Document("$in", types));
        Map<List<String>, List<Fact>> families = find(collection, siblings).stream()
                .collect(Collectors.groupingBy(fact -> List.of(fact.source(), fact.subject(), fact.type())));
        List<WriteModel<Document>> writes = new ArrayList<>();
        families.values().stream()
                .filter(family -> family.size() > 1)
                .forEach(family -> writes.addAll(changes(family, mark)));
        if (!writes.isEmpty()) {
            mongo.getCollection(collection).bulkWrite(writes);
        }
    }

    private static List<WriteModel<Document>> changes(List<Fact> family, String mark) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        List<Fact> newestFirst = family.stream()
                .sorted(Comparator.comparingLong(Fact::sequence).reversed())
                .toList();
        Instant known = null;
        for (Fact fact : newestFirst) {
            if (!Objects.equals(fact.knownUntil(), known)) {
                writes.add(knownUntil(fact, known, mark));
            }
            known = known == null || fact.knownAt().isBefore(known) ? fact.knownAt() : known;
        }
        return writes;
    }

    private static WriteModel<Document> knownUntil(Fact fact, @Nullable Instant until, String mark) {
        Document set = new Document("dirty", mark).append("knownUntil", FactForm.until(until));
        return new UpdateOneModel<>(new Document("_id", fact.id()), new Document("$set", set));
    }

    /** All facts that match. */
    List<Fact> find(String collection, Document filter) {
        List<Fact> found = new ArrayList<>();
        mongo.getCollection(collection)
                .find(filter)
                .batchSize(PAGE)
                .forEach(stored -> found.add(FactForm.read(stored)));
        return found;
    }

    /** Facts of some types about some subjects, as known by that knowledge. */
    List<Fact> about(String collection, Knowledge knowledge, Collection<String> subjects, String... types) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        Document filter = new Document("subject", new Document("$in", List.copyOf(subjects)))
                .append("type", new Document("$in", List.of(types)));
        filter.putAll(knowledge.filter());
        return find(collection, filter);
    }
}
