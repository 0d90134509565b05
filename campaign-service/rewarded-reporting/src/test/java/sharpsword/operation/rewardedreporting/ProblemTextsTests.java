package sharpsword.operation.rewardedreporting;

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
        Set<String> codes = new TreeSet<>(RefusalCodes.in("sharpsword.operation.rewardedreporting"));
        codes.addAll(Set.of("tip-wrong-state", "reward-wrong-state", "opening-wrong-state"));

        assertThat(codes).hasSizeGreaterThan(25);
        assertThat(ProblemTexts.load(getClass().getClassLoader()).missing(codes))
                .isEmpty();
    }
}
