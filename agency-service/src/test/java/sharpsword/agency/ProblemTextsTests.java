package sharpsword.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import sharpsword.defaults.problem.ProblemTexts;
import sharpsword.defaults.problem.RefusalCodes;

/** Every refusal has its words in both languages. */
class ProblemTextsTests {

    /** Codes that the libraries put together from the names that this service gives them. */
    private static final Set<String> COMPOSED = Set.of(
            "agency-wrong-state",
            "officer-wrong-state",
            "team-wrong-state",
            "officer-login-taken",
            "unit-head-taken",
            "unit-deputy-taken",
            "booking-taken",
            "account-refused",
            "password-refused");

    @Test
    void everyCodeHasATextInBothLanguages() {
        Set<String> codes = new TreeSet<>(RefusalCodes.in("sharpsword.agency"));
        codes.addAll(COMPOSED);
        codes.addAll(PolicyCodes.all());

        assertThat(codes).contains("agency-unknown", "own-roles", "team-one-leader");
        assertThat(ProblemTexts.load(getClass().getClassLoader()).missing(codes))
                .isEmpty();
    }
}
