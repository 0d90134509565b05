package sharpsword.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import sharpsword.defaults.problem.ProblemTexts;
import sharpsword.defaults.problem.RefusalCodes;

class ProblemTextsTests {

    /** Codes that are put together at run time: {@code <name>-wrong-state} and {@code <kind>-taken}. */
    private static final Set<String> PUT_TOGETHER =
            Set.of("case-wrong-state", "transfer-wrong-state", "transfer-taken", "number-taken");

    private final ProblemTexts texts = ProblemTexts.load(ProblemTextsTests.class.getClassLoader());

    @Test
    void hasWordsInBothLanguagesForEveryRefusal() {
        Set<String> codes = RefusalCodes.in("sharpsword.casework");

        assertThat(codes).hasSizeGreaterThan(30);
        assertThat(texts.missing(codes)).isEmpty();
        assertThat(texts.missing(PUT_TOGETHER)).isEmpty();
        assertThat(texts.missing(Set.of("extension-not-foreseen", "extension-too-long", "extension-after-expiry")))
                .isEmpty();
    }
}
