package sharpsword.campaign.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sharpsword.access.RefusedException;

class UsccTests {

    /** 91350100M000100Y43 is the example in GB 32100-2015; the other one is a code in public use. */
    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "914403001922038216"})
    void acceptsRightCodes(String code) {
        assertThat(Uscc.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y44, another check character",
        "91350100M000100Y4, too short",
        "91350100M000100Y433, too long",
        "91350100M0001O0Y43, the letter O",
        "91350100m000100Y43, a small letter",
        "19350100M000100Y43, two characters exchanged",
        "'', nothing"
    })
    void refusesWrongOnes(String code, String why) {
        assertThat(Uscc.isValid(code)).as(why).isFalse();
    }

    @Test
    void readsACodeAsPeopleTypeIt() {
        assertThat(Uscc.of(" 91350100m000100y43 ").value()).isEqualTo("91350100M000100Y43");
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> Uscc.of("91350100M000100Y44"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("uscc-invalid");
    }

    /** One changed character is always noticed: 31 is prime and no weight is a multiple of it. */
    @Test
    void noticesEveryChangeOfOneCharacter() {
        String code = Firms.uscc(7);
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        for (int place = 0; place < 18; place++) {
            for (char other : alphabet.toCharArray()) {
                String changed = code.substring(0, place) + other + code.substring(place + 1);
                assertThat(Uscc.isValid(changed)).isEqualTo(changed.equals(code));
            }
        }
    }
}
