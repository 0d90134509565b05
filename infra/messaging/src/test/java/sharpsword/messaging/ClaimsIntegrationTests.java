package sharpsword.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import sharpsword.access.RefusedException;
import sharpsword.messaging.claim.Claims;

class ClaimsIntegrationTests extends MessagingIntegrationTest {

    private final String kind = "kind-" + UUID.randomUUID();

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private Clock clock;

    private Claims claims;
    private Claims later;

    @BeforeEach
    void elevenMinutesApart() {
        claims = new Claims(mongo, clock);
        later = new Claims(mongo, Clock.offset(clock, Duration.ofMinutes(11)));
    }

    @Test
    void oneHolderHasAKeyAndMayClaimItAgain() {
        claims.claim(kind, "12", "one");
        claims.claim(kind, "12", "one");

        refusesAnother("12");
        claims.release(kind, "12", "one");
        claims.claim(kind, "12", "another");
    }

    @Test
    void sweepFreesWhatNobodyListsAndKeepsTheRest() {
        claims.claim(kind, "listed", "one");
        claims.claim(kind, "forgotten", "one");
        assertThat(claims.sweep(kind, claim -> false))
                .as("their time is not over")
                .isZero();

        assertThat(later.sweep(kind, claim -> claim.key().equals("listed"))).isOne();

        refusesAnother("listed");
        claims.claim(kind, "forgotten", "another");
        assertThat(later.sweep(kind, claim -> false)).as("the used one stays").isOne();
    }

    @Test
    void claimThatIsUsedWhileTheSweepLooksStays() {
        claims.claim(kind, "12", "one");

        int freed = later.sweep(kind, claim -> {
            claims.use(kind, "12", "one");
            return false;
        });

        assertThat(freed).isZero();
        refusesAnother("12");
    }

    @Test
    void holderThatClaimsAgainHasItsTimeAnew() {
        claims.claim(kind, "12", "one");
        later.claim(kind, "12", "one");

        assertThat(later.sweep(kind, claim -> false)).isZero();
    }

    @Test
    void usedClaimThatIsClaimedAgainStaysUsed() {
        claims.claim(kind, "12", "one");
        claims.use(kind, "12", "one");

        later.claim(kind, "12", "one");

        assertThat(mongo.getCollection("claims")
                        .find(new Document("_id", kind + ":12"))
                        .first())
                .containsEntry("state", "USED")
                .doesNotContainKey("until");
    }

    private void refusesAnother(String key) {
        assertThatThrownBy(() -> claims.claim(kind, key, "another"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(kind + "-taken"));
    }
}
