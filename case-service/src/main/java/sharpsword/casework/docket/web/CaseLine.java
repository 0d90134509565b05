package sharpsword.casework.docket.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Caller;
import sharpsword.casework.clock.ClockFace;
import sharpsword.casework.docket.CaseAction;
import sharpsword.casework.docket.CaseDoor;
import sharpsword.casework.docket.CaseState;
import sharpsword.casework.docket.PenaltyCase;
import sharpsword.casework.docket.Proposal;
import sharpsword.messaging.document.Stored;
import sharpsword.reference.deadline.Light;

/**
 * A case as a list shows it.
 *
 * @param clock code of the open clock that ends first; null if none has a known end
 * @param dueAt its end
 * @param possible actions that the caller can take now
 */
record CaseLine(
        String id,
        CaseState state,
        long revision,
        @Nullable String number,
        String operation,
        int year,
        String district,
        String agency,
        @Nullable String enterprise,
        @Nullable String enterpriseName,
        String violation,
        Proposal.Kind kind,
        LocalDate actDate,
        Instant openedAt,
        List<String> officers,
        @Nullable String crime,
        boolean withPolice,
        Light light,
        @Nullable String clock,
        @Nullable Instant dueAt,
        Set<CaseAction> possible) {

    static CaseLine of(
            Stored<PenaltyCase> stored,
            Caller caller,
            Map<String, String> names,
            Light light,
            @Nullable ClockFace urgent) {
        PenaltyCase state = stored.value();
        Proposal from = state.proposal();
        return new CaseLine(
                state.id(),
                state.state(),
                stored.revision(),
                state.number(),
                from.operation(),
                from.year(),
                from.district(),
                from.agency(),
                from.enterprise(),
                from.enterprise() == null ? null : names.get(from.enterprise()),
                from.violation(),
                from.kind(),
                from.actDate(),
                state.openedAt(),
                state.investigation().officers(),
                state.crime() == null ? null : state.crime().result().name(),
                state.isWithPolice(),
                light,
                urgent == null ? null : urgent.code(),
                urgent == null ? null : urgent.dueAt(),
                CaseDoor.possible(state, caller));
    }
}
