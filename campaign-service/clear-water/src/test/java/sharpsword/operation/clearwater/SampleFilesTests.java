package sharpsword.operation.clearwater;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.leaf.Leaf;

/** The sample files beside the module are whole, and show each rule at work. */
class SampleFilesTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            WAT-03, 2024-10-20, 2
            WAT-04, 2024-10-20, 2
            WAT-05, 2024-10-20, 2
            """)
    void giveSoManyHits(String rule, String asOf, int hits) {
        assertThat(Leaf.of(ClearWaterProfile.PROFILE).trial(rule, asOf).hitsOfSample())
                .hasSize(hits);
    }
}
