package sharpsword.operation.clearwater;

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
            WAT-03, 2024-10-20, 2
            WAT-04, 2024-10-20, 2
            WAT-05, 2024-10-20, 2
            """)
    void giveSoManyHits(String rule, String asOf, int hits) throws IOException {
        String csv = Files.readString(Path.of("samples", rule + ".csv"));

        assertThat(Trial.of(rule, asOf).hits(csv)).hasSize(hits);
    }
}
