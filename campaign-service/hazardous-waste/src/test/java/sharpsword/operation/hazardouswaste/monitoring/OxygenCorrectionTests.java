package sharpsword.operation.hazardouswaste.monitoring;

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

/** CEMS-05 with worked examples: C = C′ × (21 − O₂ref) / (21 − O₂); measured, oxygen, reference, reported. */
class OxygenCorrectionTests {

    private static final Trial RULE = Leaf.of(HazardousWasteProfile.PROFILE).trial("CEMS-05", "2024-06-20");
    private static final String HEADER = "uscc,district,site,pollutant,time,measured,oxygen,reference,reported\n";
    private static final String OUTLET = "91500112MA5U00001H,500112,1号排口,NOx,2024-06-01 %02d:00,%s\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            100,11,11,100      | none
            100,13,11,125      | none
            100,13,11,126.25   | none
            100,13,11,126.3    | 125 mg/m³
            100,13,11,100      | 125 mg/m³
            100,9,6,125        | none
            100,9,6,110        | 125 mg/m³
            0,13,11,0          | none
            0,13,11,5          | 0 mg/m³
            50,21,11,50        | 无法折算（氧含量不低于 21%）
            0,21,11,0          | none
            """)
    void recomputesTheReportedConcentration(String hour, @Nullable String right) {
        List<Hit> hits = RULE.hits(HEADER + OUTLET.formatted(0, hour));

        assertThat(hits.stream()
                        .map(hit -> hit.values().get("应报浓度"))
                        .findFirst()
                        .orElse(null))
                .isEqualTo(right);
    }

    @Test
    void makesOneHitOfAnOutletAndNamesTheWorstHour() {
        String csv = HEADER
                + OUTLET.formatted(0, "100,13,11,125")
                + OUTLET.formatted(1, "100,13,11,110")
                + OUTLET.formatted(2, "100,13,11,90");

        List<Hit> hits = RULE.hits(csv);

        assertThat(hits).hasSize(1);
        assertThat(hits.getFirst().values()).containsEntry("异常小时数", "2 h").containsEntry("上报浓度", "90 mg/m³");
        assertThat(hits.getFirst().lines()).containsExactly(3, 4);
    }

    @Test
    void findsTheOutletOfTheSample() {
        assertThat(RULE.hitsOfSample())
                .extracting(Hit::explanation)
                .containsExactly(
                        "2号炉排口 NOx 共 3 小时中有 2 小时上报折算浓度与按氧含量换算的结果相差超过 1%；最大处 2024-06-01T02:00 应为 112.5 mg/m³，上报 75 mg/m³。");
    }
}
