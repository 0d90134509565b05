package sharpsword.operation.rewardedreporting.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.access.RefusedException;
import sharpsword.operation.leaf.Leaf;
import sharpsword.operation.rewardedreporting.RewardedReportingProfile;
import sharpsword.operation.rewardedreporting.seal.Box;
import sharpsword.operation.rewardedreporting.seal.Seal;
import sharpsword.operation.rewardedreporting.tip.Account;
import sharpsword.operation.rewardedreporting.tip.Channel;
import sharpsword.operation.rewardedreporting.tip.Tip;
import sharpsword.operation.rewardedreporting.tip.TipKind;
import sharpsword.operation.rewardedreporting.tip.TipState;

/** The award follows from the policy in force on the day of the report. */
class AwardRuleTests {

    private final AwardRule rule = new AwardRule(Leaf.reference(RewardedReportingProfile.PROFILE));

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            2024-04-10, none,       BASIC,   500,   渝1号, none,     CQ-2022-1,  500
            2024-04-10, none,       HIGHER,  8000,  渝1号, 1000000,  CQ-2022-1,  8000
            2024-04-10, CQ-2024-04, BASIC,   500,   渝1号, none,     CQ-2024-04, 500
            2024-09-01, CQ-2024-08, TOP,     30000, 渝1号, none,     CQ-2024-08, 30000
            2025-03-01, none,       LEVEL-2, 1000,  none,  none,     CQ-2025-1,  1000
            2025-03-01, none,       LEVEL-2, 1000,  none,  100000,   CQ-2025-1,  5000
            2025-03-01, none,       LEVEL-3, 2000,  none,  20000,    CQ-2025-1,  2000
            2025-03-01, none,       LEVEL-3, 2000,  none,  4000000,  CQ-2025-1,  100000
            """)
    void gives(
            LocalDate reported,
            @Nullable String activity,
            String band,
            long wished,
            @Nullable String decision,
            @Nullable Long fine,
            String policy,
            long amount) {
        Award award = rule.award(
                tip(TipKind.REPORT, TipState.VERIFIED, true),
                reported,
                new Wish(activity, band, wished, decision, fine));

        assertThat(award.policy()).isEqualTo(policy);
        assertThat(award.amount()).isEqualTo(amount);
        assertThat(award.explanation()).last().asString().contains(String.valueOf(amount));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            COMPLAINT, VERIFIED,   true,  2024-04-10, none,       BASIC,   500,  渝1号, reward-only-reports
            REPORT,    UNVERIFIED, true,  2024-04-10, none,       BASIC,   500,  渝1号, reward-not-proven
            REPORT,    VERIFIED,   true,  2019-04-10, none,       BASIC,   500,  渝1号, reward-policy-none
            REPORT,    VERIFIED,   true,  2024-06-10, CQ-2024-04, BASIC,   500,  渝1号, reward-policy-none
            REPORT,    VERIFIED,   false, 2024-04-10, none,       BASIC,   500,  渝1号, reward-real-name-needed
            REPORT,    PARTLY,     true,  2024-04-10, none,       BASIC,   500,  none,  reward-decision-missing
            REPORT,    VERIFIED,   true,  2024-04-10, none,       BASIC,   500,  ' ',   reward-decision-missing
            REPORT,    VERIFIED,   true,  2024-04-10, none,       LEVEL-1, 500,  渝1号, reward-band-unknown
            REPORT,    VERIFIED,   true,  2024-04-10, none,       BASIC,   501,  渝1号, reward-outside-band
            """)
    void refuses(
            TipKind kind,
            TipState state,
            boolean named,
            LocalDate reported,
            @Nullable String activity,
            String band,
            long wished,
            @Nullable String decision,
            String code) {
        Wish wish = new Wish(activity, band, wished, decision, null);

        assertThatThrownBy(() -> rule.award(tip(kind, state, named), reported, wish))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private static Tip tip(TipKind kind, TipState state, boolean named) {
        Box box = new Box("k", "", "");
        Account account = new Account(kind, "WATER", "500112", "某厂", null, null, "夜间排水");
        return new Tip(
                "t-1",
                Set.of("D:500112"),
                2024,
                Channel.WEB,
                account,
                "h",
                "token",
                named,
                new Seal(box, "", box, box, box),
                Instant.EPOCH,
                state,
                null,
                null,
                null);
    }
}
