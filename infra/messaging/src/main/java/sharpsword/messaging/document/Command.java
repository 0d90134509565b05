package sharpsword.messaging.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Actor;
import sharpsword.access.Caller;
import sharpsword.messaging.event.Event;

/**
 * What is asked, by whom, when it happened, and what makes a repetition recognisable.
 *
 * @param caller who asks
 * @param occurredAt when it happened in the world; null means now
 * @param knownEarlier the older register that a late entry (补录) cites, or null
 * @param cause what makes a repetition the same command: actor, route and Idempotency-Key, or consumer and event id
 * @param requestHash hash of the request; a repeated cause with another hash is refused
 * @param expectedRevision revision from If-Match, or null
 * @param onBehalfOf recorded, gives no rights, or null
 * @param reason why, where the law or a rule asks for it, or null
 */
public record Command(
        Caller caller,
        @Nullable Instant occurredAt,
        @Nullable EarlierKnowledge knownEarlier,
        String cause,
        String requestHash,
        @Nullable Long expectedRevision,
        @Nullable String onBehalfOf,
        @Nullable String reason) {

    public static Command of(Caller caller, String cause, String requestHash, @Nullable Long expectedRevision) {
        return new Command(caller, null, null, cause, requestHash, expectedRevision, null, null);
    }

    /** The command that a reaction gives: acts as its service, happened when the event happened, known when it was known. */
    public static Command reacting(String service, String consumer, Event event) {
        return new Command(
                Caller.service(service),
                event.occurredAt(),
                EarlierKnowledge.from(event),
                consumer + ":" + event.id(),
                event.id(),
                null,
                event.actor(),
                null);
    }

    public Command occurring(Instant at) {
        return new Command(caller, at, knownEarlier, cause, requestHash, expectedRevision, onBehalfOf, reason);
    }

    public Command because(String why) {
        return new Command(caller, occurredAt, knownEarlier, cause, requestHash, expectedRevision, onBehalfOf, why);
    }

    public Command citing(EarlierKnowledge register) {
        return new Command(caller, occurredAt, register, cause, requestHash, expectedRevision, onBehalfOf, reason);
    }

    /** Identifier of what this command creates: the same command makes the same identifier. */
    public String newId() {
        return Identifiers.from(cause);
    }

    /** Identifier of one of several things that this command creates. */
    public String newId(String which) {
        return Identifiers.from(cause + "\n" + which);
    }

    /** Whether a person asks; only people's commands raise the revision that others see as ETag. */
    boolean fromPerson() {
        return !(caller.actor() instanceof Actor.Service);
    }
}
