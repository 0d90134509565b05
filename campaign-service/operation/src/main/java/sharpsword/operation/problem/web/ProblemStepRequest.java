package sharpsword.operation.problem.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.operation.problem.CheckTest;
import sharpsword.operation.problem.ProblemAction;

/**
 * A step on the way to the write-off.
 *
 * @param note plan, measures or reason
 * @param evidence identifiers of staged files
 * @param passed tests that the site passed, for a local check
 */
record ProblemStepRequest(
        @NotNull ProblemAction action,
        @Nullable @Size(max = 4000) String note,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 64) String> evidence,
        @Nullable Set<@NotNull CheckTest> passed) {

    String noteText() {
        return note == null ? "" : note;
    }

    List<String> evidenceFiles() {
        return evidence == null ? List.of() : evidence;
    }

    Set<CheckTest> passedTests() {
        return passed == null ? Set.of() : passed;
    }
}
