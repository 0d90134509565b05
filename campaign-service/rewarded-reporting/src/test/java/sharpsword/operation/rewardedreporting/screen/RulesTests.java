package sharpsword.operation.rewardedreporting.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharpsword.operation.readiness.ProfileCheck;
import sharpsword.operation.rewardedreporting.RewardedReportingProfile;
import sharpsword.operation.rewardedreporting.Trial;

/** The rules find what the sample files hold, and the profile is whole. */
class RulesTests {

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-01", "2024-12-31", "2026-08-15", "2026-11-24"})
    void profileIsWholeOn(LocalDate day) {
        var rules = List.of(new RepeatedTip(), new RepeatedTarget());

        assertThat(ProfileCheck.faults(RewardedReportingProfile.PROFILE, rules, Trial.REFERENCE.packages(), day))
                .isEmpty();
    }

    @Test
    void findsTipsThatRepeatEachOtherButNotOneOfThreeMonthsLater() {
        var hits = Trial.sample(new RepeatedTip(), LocalDate.of(2024, 7, 1));

        assertThat(hits).hasSize(1);
        assertThat(hits.getFirst().values()).containsEntry("编号", "T-1、T-2");
        assertThat(hits.getFirst().lines()).containsExactly(2, 3);
    }

    @Test
    void findsTargetsOfThreeComplaintsInNinetyDays() {
        var hits = Trial.sample(new RepeatedTarget(), LocalDate.of(2024, 4, 10));

        assertThat(hits).hasSize(1);
        assertThat(hits.getFirst().explanation()).contains("某烧烤店", "3次");
        assertThat(hits.getFirst().values()).containsEntry("属实", "1 次");
        assertThat(Trial.sample(new RepeatedTarget(), LocalDate.of(2024, 6, 20)))
                .isEmpty();
    }
}
