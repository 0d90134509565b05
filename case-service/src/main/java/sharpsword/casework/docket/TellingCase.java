package sharpsword.casework.docket;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.casework.clock.Reckoner;
import sharpsword.messaging.document.Happening;

/**
 * Tells others of a case. Every {@code case.*} event is made here from the state after the step, so that none can go out
 * without the clock that counts then: a worklist takes its deadline and colour from it.
 */
@Component
final class TellingCase {

    private static final String PROGRESSED = "case.progressed.v1";

    private final Reckoner reckoner;
    private final TransfersOfCase transfers;

    TellingCase(Reckoner reckoner, TransfersOfCase transfers) {
        this.reckoner = reckoner;
        this.transfers = transfers;
    }

    /**
     * A step that has an event of its own.
     *
     * @param verb what happened, for the timeline
     * @param at when it happened
     */
    Happening told(String verb, String event, PenaltyCase after, Instant at) {
        Ending ending = after.ending();
        return Happening.told(verb, event, tellable(after, ending == null ? null : ending.ground(), at));
    }

    /** A step that moves the case on, without more to say than the state after it. */
    Happening progressed(String verb, PenaltyCase after, Instant at) {
        return progressed(verb, after, at, UnaryOperator.identity());
    }

    /**
     * A step that moves the case on.
     *
     * @param detail what the timeline shows besides
     */
    Happening progressed(String verb, PenaltyCase after, Instant at, UnaryOperator<CaseTold> detail) {
        return Happening.told(verb, PROGRESSED, detail.apply(tellable(after, null, at)));
    }

    private CaseTold tellable(PenaltyCase after, Ending.@Nullable Ground ground, Instant at) {
        List<TransfersOfCase.Known> known = transfers.of(after.id());
        Instant end = CaseTimes.current(after, known)
                .map(clock -> reckoner.dueAt(clock, at))
                .orElse(null);
        return CaseTold.of(after, ground, end);
    }
}
