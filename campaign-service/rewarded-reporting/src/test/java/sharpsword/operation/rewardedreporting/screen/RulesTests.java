package sharpsword.operation.rewardedreporting.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import sharpsword.operation.rewardedreporting.Trial;

/** The rules find what the sample files hold. */
class RulesTests {

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
