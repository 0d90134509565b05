package sharpsword.operation.carbonpermit.carbon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.carbonpermit.CarbonPermitProfile;
import sharpsword.operation.leaf.Leaf;
import sharpsword.operation.screening.Sheet;
import sharpsword.operation.screening.SheetFault;

class AllowancesNotSurrenderedTests {

    private static final String HEADER = "uscc,district,site,year-end,verified,surrendered,price\n";

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-12-31, 2023-12-31, 100000, 88000, 0
            2025-01-01, 2023-12-31, 100000, 88000, 1
            2025-01-01, 2023-12-31, 100000, 100000, 0
            2025-01-01, 2023-12-31, 100000, 100000.5, 0
            2025-01-01, 2023-12-31, 100000, 99999.99, 1
            2025-12-31, 2024-12-31, 100000, 0, 0
            2026-01-01, 2024-12-31, 100000, 0, 1
            """)
    void judgesAfterTheDeadlineOfTheDataYear(
            String asOf, String yearEnd, String verified, String surrendered, int expected) {
        String row = "91500000MADEM0001J,500115,一号机组,%s,%s,%s,\n".formatted(yearEnd, verified, surrendered);

        assertThat(Leaf.of(CarbonPermitProfile.PROFILE).trial("CO2-01", asOf).hits(HEADER + row))
                .hasSize(expected);
    }

    /** Short of 12,000 t at 95 yuan: 5,700,000 to 11,400,000 yuan (Interim Regulation, Art. 24). */
    @Test
    void namesTheRangeOfTheFine() {
        String row = "91500000MADEM0001J,500115,一号机组,2023-12-31,100000,88000,95\n";

        assertThat(Leaf.of(CarbonPermitProfile.PROFILE)
                        .trial("CO2-01", "2025-01-15")
                        .hits(HEADER + row))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.explanation()).contains("2023 年度", "期限 2024-12-31", "差 12000 吨");
                    assertThat(hit.values())
                            .containsEntry("未清缴量", "12000 t")
                            .containsEntry("罚款下限", "5700000 元")
                            .containsEntry("罚款上限", "11400000 元");
                });
    }

    @Test
    void namesNoFineWithoutAPrice() {
        String row = "91500000MADEM0001J,500115,一号机组,2023-12-31,100000,88000,\n";

        assertThat(Leaf.of(CarbonPermitProfile.PROFILE)
                        .trial("CO2-01", "2025-01-15")
                        .hits(HEADER + row))
                .singleElement()
                .satisfies(hit -> assertThat(hit.values()).containsOnlyKeys("未清缴量"));
    }

    @Test
    void refusesRowsThatAreNotWhole() {
        String row = "91500000MADEM0001J,500115,一号机组,2023,1e5,,\n";

        assertThat(Leaf.of(CarbonPermitProfile.PROFILE)
                        .trial("CO2-01", "2025-01-15")
                        .read(HEADER + row))
                .isEqualTo(new Sheet.Faulty(List.of(
                        new SheetFault(2, "year-end", "not-a-date"),
                        new SheetFault(2, "verified", "not-a-number"),
                        new SheetFault(2, "surrendered", "missing"))));
    }
}
