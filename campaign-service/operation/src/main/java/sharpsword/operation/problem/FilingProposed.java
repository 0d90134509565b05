package sharpsword.operation.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * {@code filing.proposed.v1}: somebody proposes to open a case because of a problem. The event's subject is the problem.
 *
 * @param planned always true: a proposal is no filing (拟立案)
 * @param discoveredAt when the problem was found
 * @param actDate day of the act
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FilingProposed(
        String problem,
        String operation,
        int year,
        @Nullable String enterprise,
        String district,
        String agency,
        String matter,
        @Nullable String strand,
        String violation,
        Filing.Kind kind,
        boolean planned,
        Instant discoveredAt,
        LocalDate actDate) {

    static FilingProposed of(Problem problem, Filing filing) {
        return new FilingProposed(
                problem.id(),
                problem.operation(),
                problem.year(),
                problem.enterprise(),
                problem.district(),
                problem.agency(),
                problem.matter(),
                problem.strand(),
                filing.violation(),
                filing.kind(),
                true,
                problem.finding().by().at(),
                filing.actDate());
    }
}
