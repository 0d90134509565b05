package sharpsword.casework.docket;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What others are told of a case: identifiers, codes and the state after what happened. {@link TellingCase} alone makes it.
 *
 * @param enterprise unified social credit code, if there is one
 * @param number printed number, once there is one
 * @param ground ground of closure, in {@code case.closed.v1} alone
 * @param officers identifiers of those who investigate
 * @param crime whether a crime is suspected; absent before the first screening
 * @param dueAt end of the clock that counts now; absent where none runs
 * @param detail what the timeline shows besides; codes, numbers and reasons of no person
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record CaseTold(
        String problem,
        String filing,
        String operation,
        int year,
        String district,
        String agency,
        @Nullable String enterprise,
        String violation,
        Proposal.Kind kind,
        CaseState state,
        @Nullable String number,
        Ending.@Nullable Ground ground,
        List<String> officers,
        @Nullable String crime,
        @Nullable Instant dueAt,
        Map<String, String> detail) {

    static CaseTold of(PenaltyCase state, Ending.@Nullable Ground ground, @Nullable Instant dueAt) {
        Proposal from = state.proposal();
        return new CaseTold(
                from.problem(),
                from.filing(),
                from.operation(),
                from.year(),
                from.district(),
                from.agency(),
                from.enterprise(),
                from.violation(),
                from.kind(),
                state.state(),
                state.number(),
                ground,
                state.investigation().officers(),
                state.crime() == null ? null : state.crime().result().name(),
                dueAt,
                Map.of());
    }

    CaseTold detail(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new TreeMap<>(detail);
        more.put(name, value.toString());
        return new CaseTold(
                problem,
                filing,
                operation,
                year,
                district,
                agency,
                enterprise,
                violation,
                kind,
                state,
                number,
                ground,
                officers,
                crime,
                dueAt,
                more);
    }
}
