package sharpsword.casework.docket.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Caller;
import sharpsword.casework.clock.ClockFace;
import sharpsword.casework.crime.CrimeScreening;
import sharpsword.casework.docket.CaseAction;
import sharpsword.casework.docket.CaseDoor;
import sharpsword.casework.docket.CaseState;
import sharpsword.casework.docket.Ending;
import sharpsword.casework.docket.Filing;
import sharpsword.casework.docket.FilingConditions;
import sharpsword.casework.docket.Granted;
import sharpsword.casework.docket.Handover;
import sharpsword.casework.docket.Investigation;
import sharpsword.casework.docket.NoPenalty;
import sharpsword.casework.docket.PenaltyCase;
import sharpsword.casework.docket.Proposal;
import sharpsword.messaging.document.Stored;
import sharpsword.reference.deadline.Light;

/**
 * A case as its page shows it.
 *
 * @param revision the ETag
 * @param enterpriseName name of the firm by the local copy; null if nothing was told of it
 * @param possible actions that this caller can take now
 * @param light colour of the most urgent open clock
 * @param clocks all clocks with their reckoning
 * @param people names of officers by identifier, as they were when they acted, else as they are known now
 */
record CaseView(
        String id,
        CaseState state,
        long revision,
        @Nullable String number,
        Proposal proposal,
        @Nullable String enterpriseName,
        Instant openedAt,
        Instant changedAt,
        @Nullable FilingConditions conditions,
        @Nullable Filing filing,
        Investigation investigation,
        List<Granted> extensions,
        @Nullable CrimeScreening crime,
        @Nullable Handover handover,
        @Nullable NoPenalty noPenalty,
        @Nullable Ending ending,
        Set<CaseAction> possible,
        Light light,
        List<ClockFace> clocks,
        Map<String, String> people) {

    static CaseView of(
            Stored<PenaltyCase> stored,
            Caller caller,
            @Nullable String enterpriseName,
            Light light,
            List<ClockFace> clocks,
            Map<String, String> people) {
        PenaltyCase state = stored.value();
        return new CaseView(
                state.id(),
                state.state(),
                stored.revision(),
                state.number(),
                state.proposal(),
                enterpriseName,
                state.openedAt(),
                state.changedAt(),
                state.conditions(),
                state.filing(),
                state.investigation(),
                state.extensions(),
                state.crime(),
                state.handover(),
                state.noPenalty(),
                state.ending(),
                CaseDoor.possible(state, caller),
                light,
                clocks,
                people);
    }
}
