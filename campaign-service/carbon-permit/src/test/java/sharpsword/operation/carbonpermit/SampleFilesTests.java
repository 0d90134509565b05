package sharpsword.operation.carbonpermit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.leaf.Leaf;

/** The sample files beside the module are whole, and show each rule at work. */
class SampleFilesTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            CO2-01, 2025-01-15, 1
            CO2-02, 2024-09-20, 1
            PMT-02, 2024-09-20, 1
            PMT-03, 2024-09-20, 2
            """)
    void giveSoManyHits(String rule, String asOf, int hits) {
        assertThat(Leaf.of(CarbonPermitProfile.PROFILE).trial(rule, asOf).hitsOfSample())
                .hasSize(hits);
    }
}
