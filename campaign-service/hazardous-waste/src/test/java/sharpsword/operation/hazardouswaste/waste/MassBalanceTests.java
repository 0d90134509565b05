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

/** HW-01 with worked examples: Δ = open + generated + received − used − shipped − close, bound max(0.1 t, 5 % of generated). */
class MassBalanceTests {

    private static final Trial RULE = Leaf.of(HazardousWasteProfile.PROFILE).trial("HW-01", "2024-06-20");
    private static final String HEADER =
            "uscc,district,waste,period,open,generated,received,used,shipped,close\n91500112MA5U00001H,500112,HW17,2024-05,";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            10,200,0,0,190,20     | none
            10,200,0,0,190,10     | none
            10,200,0,0,189.99,10  | 10.01 t
            10,200,0,0,210,10.5   | -10.5 t
            5,100,20,30,80,2      | 13 t
            0,1,0,0,0.9,0         | none
            0,1,0,0,0.89,0        | 0.11 t
            0,0,0,0,0,0.1         | none
            0,0,0,0,0,0.101       | -0.101 t
            """)
    void hitsWhatIsMoreThanTheBound(String amounts, @Nullable String difference) {
        List<Hit> hits = RULE.hits(HEADER + amounts + "\n");

        assertThat(hits.stream().map(hit -> hit.values().get("差额")).findFirst().orElse(null))
                .isEqualTo(difference);
    }

    @Test
    void explainsItselfToTheInspector() {
        Hit hit = RULE.hits(HEADER + "5,100,20,30,80,2\n").getFirst();

        assertThat(hit.explanation()).isEqualTo("HW17（2024-05）账面差额 13 吨，超过允许差额 5 吨，疑似去向不明。");
        assertThat(hit.enterprise()).isEqualTo("91500112MA5U00001H");
        assertThat(hit.district()).isEqualTo("500112");
    }

    @Test
    void findsTheTwoFirmsOfTheSample() {
        assertThat(RULE.hitsOfSample())
                .extracting(hit -> hit.lines().getFirst())
                .containsExactly(3, 5);
    }
}
