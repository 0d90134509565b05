package sharpsword.agency.worklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.access.Role;
import sharpsword.access.ScopeKeys;
import sharpsword.access.Visibility;
import sharpsword.agency.AgencySettings;
import sharpsword.messaging.consume.NewestOnly;
import sharpsword.messaging.event.Event;
import sharpsword.messaging.readmodel.ReadModels;

/**
 * Keeps one item for each subject: open while the newest event leaves something to do, closed otherwise. The subject's
 * family is part of the key, because a problem and the filing proposed for it may be told about under the same subject.
 */
@Component
public final class KeepingWorklist {

    static final String MODEL = "worklist";
    /** The queue from which it is kept. */
    public static final String QUEUE = "agency.worklist";

    /** Place of what is due at once: before every deadline. */
    static final Instant AT_ONCE = Instant.EPOCH;

    /** Place of what has no deadline: behind every one. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final String FILING = "filing";

    private final ReadModels models;
    private final NewestOnly newest;
    private final ClockStarts clockStarts;
    private final Clocks clocks;
    private final AgencySettings settings;

    KeepingWorklist(
            ReadModels models, NewestOnly newest, ClockStarts clockStarts, Clocks clocks, AgencySettings settings) {
        this.models = models;
        this.newest = newest;
        this.clockStarts = clockStarts;
        this.clocks = clocks;
        this.settings = settings;
    }

    /** The event types that it understands. */
    public Set<String> types() {
        return Duties.TYPES;
    }

    /** Takes in what happened, in any order and however often. */
    public void take(List<Event> events) {
        List<Event> keyed = new ArrayList<>();
        for (Event event : events) {
            keyed.add(about(event, family(event) + "/" + event.subject(), event.sequence()));
            String filing = new EventFields(event.data()).text(FILING);
            if (event.type().equals("case.opened.v1") && !filing.isEmpty()) {
                // The case is open: nothing that is still told about its proposal makes an item any more.
                keyed.add(about(event, FILING + "/" + filing, Long.MAX_VALUE));
            }
        }
        for (String collection : models.targets(MODEL)) {
            newest.write(collection, keyed, this::item);
            clockStarts.note(collection, keyed);
        }
    }

    private Document item(Event event) {
        EventFields fields = new EventFields(event.data());
        Document item = new Document(
                        "subject", event.subject().substring(event.subject().indexOf('/') + 1))
                .append("family", event.subject().substring(0, event.subject().indexOf('/')))
                .append("state", fields.text("state"))
                .append("since", Date.from(event.occurredAt()));
        for (String copied : List.of("operation", "district", "enterprise")) {
            if (!fields.text(copied).isEmpty()) {
                item.append(copied, fields.text(copied));
            }
        }
        Duty duty = family(event).equals(item.getString("family"))
                ? Duties.of(event.type(), fields.text("state")).orElse(null)
                : null;
        return duty == null ? item.append("open", false) : open(item, event, fields, duty);
    }

    private Document open(Document item, Event event, EventFields fields, Duty duty) {
        @Nullable Instant given = fields.deadline();
        Instant due = clocks.read(duty.clock(), event.occurredAt(), given, event.occurredAt())
                .due();
        item.append("open", true)
                .append("task", duty.task().name())
                .append("roles", duty.roles().stream().map(Role::name).toList())
                .append("clock", duty.clock())
                .append("deadline", given == null ? null : Date.from(given))
                .append("sortAt", Date.from(place(duty, due)));
        String agency = duty.addressee().isEmpty() ? settings.tipAgency() : fields.text(duty.addressee());
        return item.append("agency", agency).append(ScopeKeys.FIELD, List.copyOf(visibleTo(agency, fields)));
    }

    /** Nobody where the event names no agency: those whose turn it was before must not go on seeing the item. */
    private static Set<String> visibleTo(String agency, EventFields fields) {
        if (agency.isEmpty()) {
            return Set.of();
        }
        Visibility visibility = Visibility.nobody().agency(agency);
        for (String assigned : fields.texts("officers")) {
            visibility = visibility.officer(assigned);
        }
        return visibility.keys();
    }

    private static Instant place(Duty duty, @Nullable Instant due) {
        if (due != null) {
            return due;
        }
        return duty.isDueAtOnce() ? AT_ONCE : NEVER;
    }

    private static Event about(Event event, String key, long sequence) {
        return new Event(
                event.id(),
                event.type(),
                event.source(),
                key,
                sequence,
                event.occurredAt(),
                event.recordedAt(),
                event.knownAt(),
                event.actor(),
                event.traceParent(),
                event.data());
    }

    /** The first word of the type: {@code problem}, {@code case}, {@code transfer} … */
    private static String family(Event event) {
        return event.type().substring(0, event.type().indexOf('.'));
    }
}
