package sharpsword.reference.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.reference.BuiltInPackages;

class RewardPoliciesTests {

    private final RewardPolicies policies = RewardPolicies.of(BuiltInPackages.load());

    @ParameterizedTest
    @CsvSource({
        "2020-06-01, CQ-2020-73",
        "2022-07-31, CQ-2020-73",
        "2022-08-01, CQ-2022-1",
        "2024-04-15, CQ-2022-1",
        "2024-12-31, CQ-2022-1",
        "2025-01-01, CQ-2025-1"
    })
    void oneStandingRuleIsInForce(LocalDate date, String code) {
        assertThat(policies.standing(date).map(RewardPolicy::code)).hasValue(code);
    }

    @Test
    void activitiesStandBesideTheRule() {
        assertThat(policies.on(LocalDate.of(2024, 4, 30)))
                .extracting(RewardPolicy::code)
                .containsExactlyInAnyOrder("CQ-2022-1", "CQ-2024-04");
        assertThat(policies.on(LocalDate.of(2024, 9, 1)))
                .extracting(RewardPolicy::code)
                .containsExactlyInAnyOrder("CQ-2022-1", "CQ-2024-07", "CQ-2024-08");
    }

    @Test
    void shareOfTheFineCameIn2025() {
        assertThat(policies.standing(LocalDate.of(2024, 4, 15)).orElseThrow().finePercent())
                .isNull();
        RewardPolicy since2025 = policies.standing(LocalDate.of(2025, 6, 1)).orElseThrow();
        assertThat(since2025.finePercent()).isEqualByComparingTo("5");
        assertThat(since2025.anonymous()).isTrue();
        assertThat(since2025.cap()).isEqualByComparingTo("100000");
    }

    @Test
    void nothingIsInForceBeforeTheFirstRule() {
        assertThat(policies.standing(LocalDate.of(2019, 12, 31))).isEmpty();
    }
}
