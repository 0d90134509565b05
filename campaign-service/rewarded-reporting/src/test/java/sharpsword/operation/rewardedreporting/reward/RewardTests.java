package sharpsword.operation.rewardedreporting.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sharpsword.access.RefusedException;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Moment;
import sharpsword.operation.desk.Signature;

/** The claim window begins when the tipster could first see the reward. */
class RewardTests {

    private static final Instant PROPOSED = Instant.parse("2024-05-06T02:00:00Z");
    private static final Instant REVIEWED = Instant.parse("2024-07-15T02:00:00Z");
    private static final Instant WINDOW = Instant.parse("2024-09-13T16:00:00Z");

    @Test
    void isNotToldOfBeforeItsReview() {
        assertThatThrownBy(() -> reviewed().tell(WINDOW, at(REVIEWED.minusSeconds(1))))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("occurred-before-basis"));

        assertThat(reviewed().tell(WINDOW, at(REVIEWED)))
                .isInstanceOfSatisfying(
                        Decision.Accepted.class,
                        told -> assertThat(((Reward) told.next()).claimBy()).isEqualTo(WINDOW));
    }

    private static Reward reviewed() {
        Award award = new Award("CQ-2022-1", 1, "BASIC", 500, "渝1号", null, List.of());
        return new Reward(
                "r-1",
                Set.of("D:500112"),
                "t-1",
                "token",
                2024,
                "500112",
                "DET-500112",
                award,
                RewardState.REVIEWED,
                by("O-1", PROPOSED),
                by("O-2", REVIEWED),
                null,
                null,
                null,
                List.of(),
                null);
    }

    private static Signature by(String officer, Instant at) {
        return new Signature(officer, "某某", "CORPS-500000", at);
    }

    private static Moment at(Instant occurred) {
        return new Moment(occurred, Instant.parse("2024-08-01T02:00:00Z"), occurred);
    }
}
