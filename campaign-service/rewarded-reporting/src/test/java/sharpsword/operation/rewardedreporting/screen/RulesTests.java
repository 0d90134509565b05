package sharpsword.operation.rewardedreporting.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sharpsword.operation.leaf.Leaf;
import sharpsword.operation.rewardedreporting.RewardedReportingProfile;

/** The rules find what the sample files hold. */
class RulesTests {

    private static final Leaf LEAF = Leaf.of(RewardedReportingProfile.PROFILE);

    @Test
    void findsTipsThatRepeatEachOtherButNotOneOfThreeMonthsLater() {
        var hits = LEAF.trial("RR-01", "2024-07-01").hitsOfSample();

        assertThat(hits).hasSize(1);
        assertThat(hits.getFirst().values()).containsEntry("编号", "T-1、T-2");
        assertThat(hits.getFirst().lines()).containsExactly(2, 3);
    }

    @Test
    void findsTargetsOfThreeComplaintsInNinetyDays() {
        var hits = LEAF.trial("RR-02", "2024-04-10").hitsOfSample();

        assertThat(hits).hasSize(1);
        assertThat(hits.getFirst().explanation()).contains("某烧烤店", "3次");
        assertThat(hits.getFirst().values()).containsEntry("属实", "1 次");
        assertThat(LEAF.trial("RR-02", "2024-06-20").hitsOfSample()).isEmpty();
    }
}
