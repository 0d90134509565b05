package sharpsword.operation.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.access.RefusedException;

/** What is learnt of a file while it streams through. */
class MeasuredTests {

    @Test
    void hashesAndCountsWhatItCopies() throws IOException {
        byte[] text = "abc".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream copy = new ByteArrayOutputStream();

        Measured measured = Measured.copying(new ByteArrayInputStream(text), copy, 3);

        assertThat(copy.toByteArray()).isEqualTo(text);
        assertThat(measured.size()).isEqualTo(3);
        assertThat(measured.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest
    @CsvSource({
        "ffd8ffe000104a464946, image/jpeg",
        "89504e470d0a1a0a0000, image/png",
        "52494646000000005745425056, image/webp",
        "000000186674797068656963, image/heic",
        "0000001866747970, video/mp4",
        "255044462d312e37, application/pdf",
        "504b0304, application/zip",
        "3c68746d6c3e, application/octet-stream",
        "4d5a, application/octet-stream"
    })
    void believesTheContentNotTheName(String content, String type) throws IOException {
        byte[] bytes = HexFormat.of().parseHex(content);

        assertThat(Measured.copying(new ByteArrayInputStream(bytes), new ByteArrayOutputStream(), 100)
                        .type())
                .isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"0, evidence-empty", "11, evidence-too-large"})
    void refusesWhatIsEmptyOrTooLarge(int size, String code) {
        assertThatThrownBy(() ->
                        Measured.copying(new ByteArrayInputStream(new byte[size]), new ByteArrayOutputStream(), 10))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
