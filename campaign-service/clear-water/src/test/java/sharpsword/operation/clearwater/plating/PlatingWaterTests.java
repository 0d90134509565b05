package sharpsword.operation.clearwater.plating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.clearwater.ClearWaterProfile;
import sharpsword.operation.leaf.Leaf;
import sharpsword.operation.leaf.Trial;
import sharpsword.operation.screening.Sheet;
import sharpsword.operation.screening.SheetFault;

class PlatingWaterTests {

    private static final Trial RULE = Leaf.of(ClearWaterProfile.PROFILE).trial("WAT-04", "2024-10-20");
    private static final String HEADER =
            "uscc,district,site,period,wastewater,plated,multiple,special,chromium,reagent\n";

    /** Bases of GB 21900 in L/m²: one layer 200, several 500, with special limits 100 and 250. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            200, 1000, 否, 否, 0, ''
            200.1, 1000, 否, 否, 1, '单位面积排水量 200.1 L/m²，超过基准 200 L/m²'
            500, 1000, 是, 否, 0, ''
            501, 1000, 是, 否, 1, 超过基准 500 L/m²
            100, 1000, 否, 是, 0, ''
            101, 1000, 否, 是, 1, 超过基准 100 L/m²
            250, 1000, 是, 是, 0, ''
            251, 1000, 是, 是, 1, 超过基准 250 L/m²
            10, 0, 否, 否, 1, 没有镀件却有废水 10 m³
            0, 0, 否, 否, 0, ''
            """)
    void judgesTheWater(String water, String plated, String multiple, String special, int expected, String words) {
        String row =
                "91500000MADEM0001J,500107,镀铬车间,2024-09,%s,%s,%s,%s,,\n".formatted(water, plated, multiple, special);

        assertThat(RULE.hits(HEADER + row))
                .hasSize(expected)
                .allSatisfy(hit -> assertThat(hit.explanation()).contains(words));
    }

    /** 10 kg of hexavalent chromium need 30 kg of sodium bisulphite; less than half of it is a hit. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            10, 30, 0
            10, 15, 0
            10, 14.9, 1
            10, '', 1
            '', '', 0
            0, 0, 0
            """)
    void judgesTheReagent(String chromium, String reagent, int expected) {
        String row = "91500000MADEM0001J,500107,镀铬车间,2024-09,100,1000,否,否,%s,%s\n".formatted(chromium, reagent);

        assertThat(RULE.hits(HEADER + row))
                .hasSize(expected)
                .allSatisfy(hit -> assertThat(hit.explanation()).contains("理论需亚硫酸氢钠 30 kg", "低于理论的 50%"));
    }

    @Test
    void refusesRowsThatAreNotWhole() {
        String row = "91500000MADEM0001J,500107,镀铬车间,,lots,1000,多层,否,,\n";

        assertThat(RULE.read(HEADER + row))
                .isEqualTo(new Sheet.Faulty(List.of(
                        new SheetFault(2, "period", "missing"),
                        new SheetFault(2, "wastewater", "not-a-number"),
                        new SheetFault(2, "multiple", "not-yes-or-no"))));
    }
}
