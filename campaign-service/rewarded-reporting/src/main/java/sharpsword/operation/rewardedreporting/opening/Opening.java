package sharpsword.operation.rewardedreporting.opening;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.messaging.document.Aggregate;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.DocumentType;
import sharpsword.messaging.document.Happening;
import sharpsword.messaging.document.IndexKeys;
import sharpsword.messaging.document.Moment;
import sharpsword.operation.desk.Signature;

/**
 * A request to see who handed in a tip. A reward officer asks with a reason, an integrity supervisor consents, and the
 * identity is shown once, to the one who asked. It holds no part of the identity itself.
 *
 * @param reason why the identity is needed
 * @param until end of the time in which it may be consented to and shown
 */
public record Opening(
        String id,
        Set<String> visibleTo,
        String tip,
        String reason,
        OpeningState state,
        Signature requestedBy,
        @Nullable Signature answeredBy,
        Instant until)
        implements Aggregate {

    public static final DocumentType<Opening> TYPE = DocumentType.of(
            "openings",
            Opening.class,
            IndexKeys.of("visibleTo", "state", "-bornAt"),
            IndexKeys.of("visibleTo", "-bornAt"));
    private static final Duration VALID = Duration.ofHours(24);

    public Opening {
        visibleTo = Set.copyOf(visibleTo);
    }

    static Decision<Opening> requested(
            String id, Set<String> visibleTo, String tip, String reason, Caller caller, Moment moment) {
        Signature by = Signature.of(caller, moment.occurredAt());
        Instant until = moment.recordedAt().plus(VALID);
        return new Opening(id, visibleTo, tip, reason, OpeningState.REQUESTED, by, null, until).kept("request");
    }

    Decision<Opening> answer(boolean consents, Caller caller, Moment moment) {
        OpeningState next = OpeningLife.TABLE.require(state, consents ? OpeningAction.CONSENT : OpeningAction.REFUSE);
        if (requestedBy.isOf(caller)) {
            return Decision.reject(Refusal.rule("opening-same-person"));
        }
        if (consents && isOver(moment)) {
            return Decision.reject(over());
        }
        Signature by = Signature.of(caller, moment.occurredAt());
        return new Opening(id, visibleTo, tip, reason, next, requestedBy, by, until)
                .kept(consents ? "consent" : "refuse");
    }

    Decision<Opening> show(Caller caller, Moment moment) {
        OpeningState next = OpeningLife.TABLE.require(state, OpeningAction.SHOW);
        if (!requestedBy.isOf(caller)) {
            return Decision.reject(Refusal.notEntitled("opening-not-requester"));
        }
        if (isOver(moment)) {
            return Decision.reject(over());
        }
        return new Opening(id, visibleTo, tip, reason, next, requestedBy, answeredBy, until).kept("show");
    }

    /** The server's time counts: nobody can date a consent back. */
    private boolean isOver(Moment moment) {
        return moment.recordedAt().isAfter(until);
    }

    private Refusal over() {
        return Refusal.rule("opening-over").with("until", until);
    }

    private Decision<Opening> kept(String action) {
        return Decision.accept(this, Happening.kept(action, Map.of("tip", tip, "state", state.name())));
    }
}
