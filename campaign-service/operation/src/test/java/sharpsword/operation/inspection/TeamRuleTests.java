package sharpsword.operation.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.access.RefusedException;
import sharpsword.operation.officer.Officer;

/** Who may inspect on 2024-06-05. A team is written as officers with the last day of their certificates. */
class TeamRuleTests {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 5);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            a 2024-06-05, b 2025-01-01               | none
            a 2024-06-05, b 2025-01-01, c 2024-12-31 | none
            a 2025-01-01                             | inspection-two-officers
            a 2025-01-01, a 2025-01-01               | inspection-two-officers
            a 2025-01-01, a 2025-01-01, b 2025-01-01 | inspection-two-officers
            a 2024-06-04, b 2025-01-01               | inspection-certificate-invalid
            a -, b 2025-01-01                        | inspection-certificate-invalid
            """)
    void asksForTwoCertifiedOfficers(String team, @Nullable String code) {
        List<Officer> officers =
                Arrays.stream(team.split(", ")).map(TeamRuleTests::officer).toList();

        if (code == null) {
            assertThatCode(() -> TeamRule.require(officers, DAY)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> TeamRule.require(officers, DAY))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.refusal().code()).isEqualTo(code));
        }
    }

    private static Officer officer(String text) {
        String[] parts = text.split(" ");
        LocalDate certifiedTo = parts[1].equals("-") ? null : LocalDate.parse(parts[1]);
        return new Officer(parts[0], "DET-500112", "500112", Set.of("inspector"), true, certifiedTo);
    }
}
