package sharpsword.operation.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sharpsword.access.RefusedException;

/** The check character of GB 32100-2015. */
class UsccTests {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** The first is the example of the standard's public explanations, the others were reckoned by hand. */
    @ParameterizedTest
    @CsvSource({"91350100M000100Y43", "91500112MA5U00001H", "91500102MA5U000025"})
    void takesCodesWhoseLastCharacterFits(String code) {
        assertThat(Uscc.isValid(code)).isTrue();
        assertThat(Uscc.of(" " + code.toLowerCase(java.util.Locale.ROOT) + " ").value())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "9150", "91350100M000100Y4", "91350100M000100Y433", "9135O100M000100Y43", "渝350100M000100Y43"
            })
    void refusesWhatHasAnotherLengthOrAlphabet(String code) {
        assertThatThrownBy(() -> Uscc.of(code))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("uscc-invalid"));
    }

    @Test
    void findsEveryChangeOfOneCharacter() {
        String code = "91350100M000100Y43";
        for (int place = 0; place < code.length(); place++) {
            for (char other : ALPHABET.toCharArray()) {
                String changed = code.substring(0, place) + other + code.substring(place + 1);

                assertThat(Uscc.isValid(changed)).as(changed).isEqualTo(changed.equals(code));
            }
        }
    }
}
