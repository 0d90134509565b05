package sharpsword.messaging.document;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Actor;
import sharpsword.access.Refusal;
import sharpsword.access.RefusedException;
import sharpsword.access.Role;

/**
 * When something may be said to have happened: never in the future, never before what it rests on, and long ago only with
 * a reason or with the older register that a late entry (补录) cites.
 */
public final class RecordingRules {

    private final Clock clock;
    private final Duration grace;

    /**
     * Makes the rules.
     *
     * @param grace how long after the fact an entry is ordinary, without a reason
     */
    public RecordingRules(Clock clock, Duration grace) {
        this.clock = clock;
        this.grace = grace;
    }

    /**
     * The three times of what the command makes happen.
     *
     * @param bornAt when the document came into being, or null for a new one
     * @throws RefusedException {@code occurred-in-future}, {@code occurred-before-basis}, {@code known-before-occurred},
     *     {@code known-in-future}, {@code late-entry-reason-missing}, {@code late-entry-not-entitled}
     */
    Moment moment(Command command, @Nullable Instant bornAt) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant occurred = occurred(command, now, bornAt);
        EarlierKnowledge earlier = command.knownEarlier();
        if (earlier == null) {
            requireReasonIfLate(command, occurred, now);
            return new Moment(occurred, now, now);
        }
        requireRight(command);
        return new Moment(occurred, now, known(command, earlier, occurred, now));
    }

    private static Instant occurred(Command command, Instant now, @Nullable Instant bornAt) {
        Instant given = command.occurredAt();
        if (given == null) {
            return now;
        }
        Instant occurred = given.truncatedTo(ChronoUnit.MILLIS);
        if (occurred.isAfter(now)) {
            throw refuse("occurred-in-future", "occurredAt", occurred);
        }
        if (bornAt == null || !occurred.isBefore(bornAt)) {
            return occurred;
        }
        if (!command.fromPerson()) {
            return bornAt;
        }
        throw Refusal.rule("occurred-before-basis")
                .at("occurredAt")
                .with("occurredAt", occurred)
                .with("basis", bornAt)
                .asException();
    }

    /** What a service does because of an event is not known before the document it is done to came into being. */
    private static Instant known(Command command, EarlierKnowledge earlier, Instant occurred, Instant now) {
        Instant known = earlier.knownAt().truncatedTo(ChronoUnit.MILLIS);
        if (known.isAfter(now)) {
            throw refuse("known-in-future", "knownAt", known);
        }
        if (!known.isBefore(occurred)) {
            return known;
        }
        if (!command.fromPerson()) {
            return occurred;
        }
        throw refuse("known-before-occurred", "knownAt", known);
    }

    private void requireReasonIfLate(Command command, Instant occurred, Instant now) {
        boolean late = occurred.plus(grace).isBefore(now);
        boolean explained = command.reason() != null && !command.reason().isBlank();
        if (late && command.fromPerson() && !explained) {
            throw refuse("late-entry-reason-missing", "occurredAt", occurred);
        }
    }

    private static void requireRight(Command command) {
        if (command.caller().actor() instanceof Actor.Officer officer
                && officer.roles().stream().allMatch(role -> role.isAdministrator() || role == Role.DISPLAY)) {
            throw Refusal.notEntitled("late-entry-not-entitled").asException();
        }
        if (command.caller().actor() instanceof Actor.Public) {
            throw Refusal.notEntitled("late-entry-not-entitled").asException();
        }
    }

    private static RefusedException refuse(String code, String field, Instant at) {
        return Refusal.rule(code).at(field).with(field, at).asException();
    }
}
