package sharpsword.operation.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.leaf.Leaf;

/** The sample files beside the module are whole, and show each rule at work. */
class SampleFilesTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            AIR-01, 2024-12-20, 1
            AIR-02, 2024-12-20, 2
            SIX-100, 2024-12-20, 1
            """)
    void giveSoManyHits(String rule, String asOf, int hits) {
        assertThat(Leaf.of(BlueSkyProfile.PROFILE).trial(rule, asOf).hitsOfSample())
                .hasSize(hits);
    }
}
