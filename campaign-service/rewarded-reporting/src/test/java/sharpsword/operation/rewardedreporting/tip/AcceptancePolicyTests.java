package sharpsword.operation.rewardedreporting.tip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The acceptance criteria, row by row. */
class AcceptancePolicyTests {

    private static final Instant RECEIVED = Instant.parse("2024-04-10T02:00:00Z");

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            REPORT,    某厂,  true,  true,  none,                 false, false, none
            REPORT,    某厂,  false, true,  none,                 false, false, LISTED
            COMPLAINT, 某厂,  false, true,  none,                 false, false, none
            REPORT,    none,  true,  true,  none,                 false, false, LOCATABLE
            REPORT,    某厂,  true,  false, none,                 false, false, LOCATABLE
            REPORT,    某厂,  true,  true,  2024-04-10T01:59:59Z, false, false, NEW
            REPORT,    某厂,  true,  true,  2024-04-10T02:00:00Z, false, false, none
            COMPLAINT, 某厂,  true,  true,  2024-04-01T00:00:00Z, false, false, none
            REPORT,    某厂,  true,  true,  none,                 true,  false, REPORTER_ENTITLED
            COMPLAINT, 某厂,  true,  true,  none,                 false, true,  TRUTHFUL
            """)
    void object(
            TipKind kind,
            @Nullable String target,
            boolean listed,
            boolean clue,
            @Nullable Instant known,
            boolean barred,
            boolean fabricated,
            @Nullable String criterion) {
        Account account = new Account(kind, "WATER", "500112", target, null, null, "夜间排水");

        var objection =
                AcceptancePolicy.objection(account, new Assessment(listed, clue, known, barred, fabricated), RECEIVED);

        assertThat(objection
                        .map(refusal -> refusal.arguments().get("criterion"))
                        .orElse(null))
                .isEqualTo(criterion);
    }
}
