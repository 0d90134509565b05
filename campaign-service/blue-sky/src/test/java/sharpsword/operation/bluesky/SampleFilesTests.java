package sharpsword.operation.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample files beside the module are whole, and show each rule at work. */
class SampleFilesTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            AIR-01, 2024-12-20, 1
            AIR-02, 2024-12-20, 2
            SIX-100, 2024-12-20, 1
            """)
    void giveSoManyHits(String rule, String asOf, int hits) throws IOException {
        String csv = Files.readString(Path.of("samples", rule + ".csv"));

        assertThat(Trial.of(rule, asOf).hits(csv)).hasSize(hits);
    }
}
