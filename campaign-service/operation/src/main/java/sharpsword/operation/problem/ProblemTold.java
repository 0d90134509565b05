package sharpsword.operation.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Data of every {@code problem.*} event: the whole state that others need, identifiers and codes only.
 *
 * @param deadline day by which it has to be put right; null where no calendar covers it
 * @param filing kind of the proposed case
 * @param onTime whether it was put right in time, by the write-off that stands or that a rebound takes back
 * @param rebounds how often it came back
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProblemTold(
        String operation,
        int year,
        String district,
        String agency,
        @Nullable String inspection,
        @Nullable String lead,
        @Nullable String enterprise,
        Severity severity,
        String category,
        String matter,
        @Nullable String programme,
        @Nullable String strand,
        Mode mode,
        @Nullable LocalDate deadline,
        Filing.@Nullable Kind filing,
        @Nullable String caseId,
        @Nullable String transferId,
        @Nullable Boolean onTime,
        int rebounds,
        ProblemState state) {

    static ProblemTold of(Problem problem, @Nullable Boolean onTime) {
        Filing filing = problem.filing();
        return new ProblemTold(
                problem.operation(),
                problem.year(),
                problem.district(),
                problem.agency(),
                problem.inspection(),
                problem.lead(),
                problem.enterprise(),
                problem.finding().severity(),
                problem.finding().category(),
                problem.matter(),
                problem.programme(),
                problem.strand(),
                problem.finding().mode(),
                problem.dueOn(),
                filing == null ? null : filing.kind(),
                problem.caseId(),
                problem.transferId(),
                onTime,
                problem.rebounds(),
                problem.state());
    }
}
