package sharpsword.agency.worklist;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import sharpsword.access.Actor;
import sharpsword.access.Caller;
import sharpsword.access.Role;
import sharpsword.agency.Items;
import sharpsword.messaging.document.Listing;
import sharpsword.messaging.readmodel.ReadModels;

/** The open items of a caller: those of the own agency that one of the own roles may do. */
@Component
public final class Worklist {

    private final MongoOperations mongo;
    private final ReadModels models;
    private final Clocks clocks;

    Worklist(MongoOperations mongo, ReadModels models, Clocks clocks) {
        this.mongo = mongo;
        this.models = models;
        this.clocks = clocks;
        declareIndexes();
    }

    /** One part of the list, with colours as of that time: what is due at once, then by deadline, then what has none. */
    public Items<Item> list(Caller caller, @Nullable Task task, int offset, int limit, Instant asOf) {
        Listing listing = new Listing(Sort.by("sortAt", "_id"), offset, limit);
        String collection = models.live(KeepingWorklist.MODEL);
        Query query = new Query(criteria(caller, task))
                .with(listing.sort())
                .skip(listing.offset())
                .limit(listing.limit())
                .cursorBatchSize(listing.limit());
        List<Item> items = mongo.find(query, Document.class, collection).stream()
                .map(item -> read(item, asOf))
                .toList();
        return new Items<>(items, mongo.count(new Query(criteria(caller, task)), collection));
    }

    /** How many there are, in all, past their deadline, and by what has to be done. */
    public Counts counts(Caller caller, Instant asOf) {
        String collection = models.live(KeepingWorklist.MODEL);
        Map<Task, Long> byTask = new EnumMap<>(Task.class);
        for (Task task : Task.values()) {
            long count = Duties.ROWS.stream().anyMatch(duty -> duty.task() == task && mayDo(caller, duty))
                    ? mongo.count(new Query(criteria(caller, task)), collection)
                    : 0;
            if (count > 0) {
                byTask.put(task, count);
            }
        }
        Criteria late = criteria(caller, null)
                .and("sortAt")
                .gt(Date.from(KeepingWorklist.AT_ONCE))
                .lt(Date.from(asOf));
        return new Counts(
                byTask.values().stream().mapToLong(Long::longValue).sum(),
                mongo.count(new Query(late), collection),
                byTask);
    }

    /**
     * Numbers of a worklist.
     *
     * @param overdue how many are past their deadline; what is due at once has none that could be past
     */
    public record Counts(long total, long overdue, Map<Task, Long> tasks) {}

    /**
     * Declares the indexes of every version that is written. They end with {@code _id} because the list is ordered by it
     * at last: without it MongoDB would sort what it found.
     */
    void declareIndexes() {
        for (String collection : models.targets(KeepingWorklist.MODEL)) {
            MongoCollection<Document> items = mongo.getCollection(collection);
            items.createIndexes(List.of(
                    new IndexModel(new Document("visibleTo", 1)
                            .append("open", 1)
                            .append("sortAt", 1)
                            .append("_id", 1)),
                    new IndexModel(new Document("visibleTo", 1)
                            .append("open", 1)
                            .append("task", 1)
                            .append("sortAt", 1)
                            .append("_id", 1))));
        }
    }

    private static Criteria criteria(Caller caller, @Nullable Task task) {
        Criteria criteria =
                caller.keys().criteria().and("open").is(true).and("roles").in(rolesOf(caller));
        return task == null ? criteria : criteria.and("task").is(task.name());
    }

    private static List<String> rolesOf(Caller caller) {
        return caller.actor() instanceof Actor.Officer officer
                ? officer.roles().stream().map(Role::name).toList()
                : List.of();
    }

    private static boolean mayDo(Caller caller, Duty duty) {
        return duty.roles().stream().anyMatch(caller::has);
    }

    private Item read(Document item, Instant asOf) {
        Instant since = item.getDate("since").toInstant();
        Date given = item.getDate("deadline");
        Clocks.Reading clock =
                clocks.read(text(item, "clock"), ClockStarts.of(item), given == null ? null : given.toInstant(), asOf);
        return new Item(
                text(item, "subject"),
                text(item, "family"),
                Task.valueOf(text(item, "task")),
                item.getList("roles", String.class).stream()
                        .map(role -> Role.valueOf(role).code())
                        .toList(),
                text(item, "agency"),
                text(item, "operation"),
                text(item, "district"),
                text(item, "enterprise"),
                text(item, "state"),
                since,
                clock.due(),
                clock.light());
    }

    private static String text(Document item, String field) {
        return Objects.requireNonNullElse(item.getString(field), "");
    }
}
