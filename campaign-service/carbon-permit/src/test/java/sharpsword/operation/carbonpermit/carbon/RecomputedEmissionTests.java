package sharpsword.operation.carbonpermit.carbon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.carbonpermit.CarbonPermitProfile;
import sharpsword.operation.leaf.Leaf;
import sharpsword.operation.leaf.Trial;
import sharpsword.operation.screening.Sheet;
import sharpsword.operation.screening.SheetFault;

class RecomputedEmissionTests {

    private static final Trial RULE = Leaf.of(CarbonPermitProfile.PROFILE).trial("CO2-02", "2024-09-20");
    private static final String HEADER = "uscc,district,site,month,kind,fuel,heat,carbon,electricity,reported\n";

    /**
     * 1,000 t × 0.6 tC/t × 0.99 × 44/12 = 2,178 t; by heat 1,000 t × 20 GJ/t × 0.03085 × 0.99 × 44/12 = 2,239.71 t; 1,000 MWh
     * are 570.3 t in a data year up to 2022 and 536.6 t later.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2023-06-30, 0.6, 0, 2178, 0
            2023-06-30, 0.6, 0, 2167.2, 0
            2023-06-30, 0.6, 0, 2167.1, 1
            2023-06-30, 0.6, 0, 2188.9, 0
            2023-06-30, 0.6, 0, 2189, 1
            2023-06-30, '', 0, 2239.71, 0
            2023-06-30, '', 0, 2178, 1
            2023-06-30, 0.6, 1000, 2714.6, 0
            2022-06-30, 0.6, 1000, 2748.3, 0
            2022-06-30, 0.6, 1000, 2714.6, 1
            2023-06-30, 0.6, 0, 0, 1
            """)
    void recomputesAMonth(String month, String carbon, String electricity, String reported, int expected) {
        String row = "91500000MADEM0001J,500112,一号机组,%s,烟煤,1000,20,%s,%s,%s\n"
                .formatted(month, carbon, electricity, reported);

        assertThat(RULE.hits(HEADER + row)).hasSize(expected);
    }

    @Test
    void addsUpAYearOfAUnitAndNotMore() {
        String rows = "91500000MADEM0001J,500112,一号机组,2023-01-31,烟煤,1000,20,0.6,0,2000\n"
                + "91500000MADEM0001J,500112,一号机组,2023-02-28,烟煤,1000,20,0.6,0,2356\n"
                + "91500000MADEM0001J,500112,一号机组,2022-12-31,烟煤,1000,20,0.6,0,2000\n"
                + "91500000MADEM0001J,500112,二号机组,2023-01-31,烟煤,1000,20,0.6,0,2178\n";

        assertThat(RULE.hits(HEADER + rows)).singleElement().satisfies(hit -> {
            assertThat(hit.explanation()).contains("2022 年度", "复算 2178 tCO2", "上报 2000 tCO2", "（8.9%）", "超过 0.5%");
            assertThat(hit.values()).containsEntry("差值", "178 t");
        });
    }

    @Test
    void refusesRowsThatAreNotWhole() {
        String row = "91500000MADEM0001J,500112,,2023-01,烟煤,many,,0.6,0,2000\n";

        assertThat(RULE.read(HEADER + row))
                .isEqualTo(new Sheet.Faulty(List.of(
                        new SheetFault(2, "site", "missing"),
                        new SheetFault(2, "month", "not-a-date"),
                        new SheetFault(2, "fuel", "not-a-number"),
                        new SheetFault(2, "heat", "missing"))));
    }
}
