package sharpsword.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import sharpsword.campaign.plan.PolicyCodes;
import sharpsword.defaults.problem.ProblemTexts;
import sharpsword.defaults.problem.RefusalCodes;

/** Every refusal has its words in both languages. */
class ProblemTextsTests {

    /** Codes that the libraries put together from the names that this service gives them. */
    private static final Set<String> COMPOSED = Set.of("campaign-wrong-state", "opening-wrong-state");

    @Test
    void everyCodeHasATextInBothLanguages() {
        Set<String> codes = new TreeSet<>(RefusalCodes.in("sharpsword.campaign"));
        codes.addAll(COMPOSED);
        codes.addAll(PolicyCodes.ALL);

        assertThat(codes).contains("campaign-incomplete", "uscc-invalid", "opening-second-signer");
        assertThat(ProblemTexts.load(getClass().getClassLoader()).missing(codes))
                .isEmpty();
    }
}
