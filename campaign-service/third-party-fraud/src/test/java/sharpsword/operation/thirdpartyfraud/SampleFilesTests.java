package sharpsword.operation.thirdpartyfraud;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.leaf.Leaf;

/** The sample files beside the module are whole, and show each rule at work. */
class SampleFilesTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            TP-01, 2024-08-20, 1
            TP-03, 2024-08-20, 1
            TP-04, 2024-08-20, 3
            TP-06, 2024-08-20, 2
            """)
    void giveSoManyHits(String rule, String asOf, int hits) {
        assertThat(Leaf.of(ThirdPartyFraudProfile.PROFILE).trial(rule, asOf).hitsOfSample())
                .hasSize(hits);
    }
}
