package sharpsword.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import sharpsword.defaults.problem.ProblemTexts;
import sharpsword.defaults.problem.RefusalCodes;

/** Every refusal has its words in both languages. */
class ProblemTextsTests {

    @Test
    void haveWordsForEveryCode() {
        Set<String> codes = new TreeSet<>(RefusalCodes.in("sharpsword.operation"));
        codes.addAll(Set.of(
                "plan-wrong-state",
                "lead-wrong-state",
                "inspection-wrong-state",
                "problem-wrong-state",
                "screening-file-taken"));

        assertThat(codes).hasSizeGreaterThan(50);
        assertThat(ProblemTexts.load(getClass().getClassLoader()).missing(codes))
                .isEmpty();
    }
}
