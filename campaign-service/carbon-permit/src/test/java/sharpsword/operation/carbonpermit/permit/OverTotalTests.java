package sharpsword.operation.carbonpermit.permit;

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

class OverTotalTests {

    private static final Trial RULE = Leaf.of(CarbonPermitProfile.PROFILE).trial("PMT-03", "2024-09-20");
    private static final String HEADER = "uscc,district,site,pollutant,date,emitted,permitted\n";

    @ParameterizedTest
    @CsvSource(textBlock = """
            4.4, 4.59, 0, ''
            4.5, 4.5, 1, 已达到预警线 90%
            5, 5, 1, 已达到预警线 90%
            5, 5.001, 1, 已超过许可总量
            """)
    void judgesTheSumOfTwoMonthsAgainstTenTonnes(String first, String second, int expected, String words) {
        String rows = month("2024-01-31", first, "10") + month("2024-02-29", second, "10");

        assertThat(RULE.hits(HEADER + rows))
                .hasSize(expected)
                .allSatisfy(hit -> assertThat(hit.explanation()).contains(words));
    }

    @Test
    void countsOnlyWhatIsPastAndOnlyTheYear() {
        String rows =
                month("2023-12-31", "9.9", "12") + month("2024-08-31", "5", "10") + month("2024-09-30", "6", "10");

        assertThat(RULE.hits(HEADER + rows)).isEmpty();
    }

    @Test
    void takesTheLastTotalOfTheYear() {
        String rows = month("2024-02-29", "5", "20") + month("2024-01-31", "6", "10");

        assertThat(RULE.hits(HEADER + rows)).isEmpty();
    }

    @Test
    void hitsAnyEmissionWhereNothingIsPermitted() {
        assertThat(RULE.hits(HEADER + month("2024-01-31", "0.001", "0"))).hasSize(1);
    }

    @Test
    void leavesAFirmAloneThatMayDischargeNothingAndDoesNot() {
        assertThat(RULE.hits(HEADER + month("2024-01-31", "0", "0"))).isEmpty();
    }

    @Test
    void refusesRowsThatAreNotWhole() {
        assertThat(RULE.read(HEADER + month("2024-02-30", "-", "")))
                .isEqualTo(new Sheet.Faulty(List.of(
                        new SheetFault(2, "date", "not-a-date"),
                        new SheetFault(2, "emitted", "not-a-number"),
                        new SheetFault(2, "permitted", "missing"))));
    }

    private static String month(String date, String emitted, String permitted) {
        return "91500000MADEM0001J,500112,全厂,化学需氧量,%s,%s,%s\n".formatted(date, emitted, permitted);
    }
}
