package sharpsword.operation.naturereserve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.leaf.Leaf;

/** The sample files beside the module are whole, and show each rule at work. */
class SampleFilesTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            PA-01, 2024-09-20, 3
            PA-03, 2024-09-20, 2
            """)
    void giveSoManyHits(String rule, String asOf, int hits) {
        assertThat(Leaf.of(NatureReserveProfile.PROFILE).trial(rule, asOf).hitsOfSample())
                .hasSize(hits);
    }
}
