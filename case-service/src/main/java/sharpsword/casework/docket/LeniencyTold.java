package sharpsword.casework.docket;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What others are told of a leniency.
 *
 * @param kind which of the three that the campaign counts; a case that is decided without penalty has {@code
 *     MINOR_EXEMPT}
 * @param enterprise unified social credit code, if there is one
 * @param state state of the case after it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LeniencyTold(
        String kind,
        @JsonProperty("case") String caseId,
        String problem,
        String operation,
        int year,
        String district,
        String agency,
        @Nullable String enterprise,
        String violation,
        CaseState state) {

    /** 轻微免罚 (APL, Art. 33). */
    static LeniencyTold minorExemption(PenaltyCase decided) {
        Proposal from = decided.proposal();
        return new LeniencyTold(
                "MINOR_EXEMPT",
                decided.id(),
                from.problem(),
                from.operation(),
                from.year(),
                from.district(),
                from.agency(),
                from.enterprise(),
                from.violation(),
                decided.state());
    }
}
