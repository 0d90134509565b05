package sharpsword.gateway.edge.sessions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTests {

    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(UTF_8);
    private static final byte[] OTHER_KEY = "fedcba9876543210fedcba9876543210".getBytes(UTF_8);
    private static final byte[] PLACE = "session/1".getBytes(UTF_8);
    private static final byte[] PLAIN = "the refresh token".getBytes(UTF_8);

    private final Seal seal = new Seal(KEY);

    @Test
    void opensWhatItClosed() {
        assertThat(seal.open(seal.close(PLAIN, PLACE), PLACE)).contains(PLAIN);
    }

    @Test
    void showsNothingAndNeverTheSameTwice() {
        byte[] sealed = seal.close(PLAIN, PLACE);

        assertThat(new String(sealed, UTF_8)).doesNotContain("refresh");
        assertThat(sealed).isNotEqualTo(seal.close(PLAIN, PLACE));
    }

    @Test
    void doesNotOpenWithAnotherKey() {
        assertThat(new Seal(OTHER_KEY).open(seal.close(PLAIN, PLACE), PLACE)).isEmpty();
    }

    @Test
    void doesNotOpenInAnotherPlace() {
        assertThat(seal.open(seal.close(PLAIN, PLACE), "session/2".getBytes(UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 13, 20, -1})
    void doesNotOpenWhatWasChanged(int position) {
        byte[] sealed = seal.close(PLAIN, PLACE);
        sealed[position < 0 ? sealed.length - 1 : position] ^= 1;

        assertThat(seal.open(sealed, PLACE)).isEmpty();
    }

    @Test
    void doesNotOpenAStump() {
        assertThat(seal.open(new byte[] {1, 2, 3}, PLACE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c2hvcnQ"})
    void refusesToStartWithoutAWholeKey(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SessionSettings(key, Duration.ofMinutes(30), Duration.ofHours(12), false))
                .withMessageContaining("session-key");
    }

    @Test
    void takesAKeyAsTheLauncherWritesIt() {
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(KEY) + "\n";

        assertThat(new SessionSettings(key, Duration.ofMinutes(30), Duration.ofHours(12), false).keyBytes())
                .isEqualTo(KEY);
    }
}
