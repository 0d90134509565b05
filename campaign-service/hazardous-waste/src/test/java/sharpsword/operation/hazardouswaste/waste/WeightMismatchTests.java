package sharpsword.operation.hazardouswaste.waste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.hazardouswaste.HazardousWasteProfile;
import sharpsword.operation.leaf.Leaf;
import sharpsword.operation.leaf.Trial;
import sharpsword.operation.screening.Hit;

/** HW-05 with worked examples: |sent − received| / sent more than 3 %. */
class WeightMismatchTests {

    private static final Trial RULE = Leaf.of(HazardousWasteProfile.PROFILE).trial("HW-05", "2024-06-20");
    private static final String HEADER =
            "uscc,district,manifest,waste,receiver,sent,received\n91500112MA5U00001H,500112,20245001000001,HW08,丙厂,";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            10,10     | none
            10,9.7    | none
            10,10.3   | none
            10,9.69   | 3.1%
            10,12     | 20%
            0,0       | none
            0,0.5     | 移出量为零
            """)
    void hitsMoreThanThreePercent(String weights, @Nullable String share) {
        List<Hit> hits = RULE.hits(HEADER + weights + "\n");

        assertThat(hits.stream()
                        .map(hit -> hit.values().get("差值占比"))
                        .findFirst()
                        .orElse(null))
                .isEqualTo(share);
    }

    @Test
    void findsTheManifestOfTheSample() {
        assertThat(RULE.hitsOfSample())
                .extracting(Hit::explanation)
                .containsExactly("联单 20245001000003 移出 25.4 吨、接收 23.9 吨，相差 1.5 吨（5.91%），超过 3%。");
    }
}
