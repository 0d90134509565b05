package sharpsword.operation.carbonpermit;

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
            CO2-01, 2025-01-15, 1
            CO2-02, 2024-09-20, 1
            PMT-02, 2024-09-20, 1
            PMT-03, 2024-09-20, 2
            """)
    void giveSoManyHits(String rule, String asOf, int hits) throws IOException {
        String csv = Files.readString(Path.of("samples", rule + ".csv"));

        assertThat(Trial.of(rule, asOf).hits(csv)).hasSize(hits);
    }
}
