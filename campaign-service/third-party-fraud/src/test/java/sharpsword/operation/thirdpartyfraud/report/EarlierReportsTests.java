package sharpsword.operation.thirdpartyfraud.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import sharpsword.operation.screening.SheetRow;

/** A report meets the few that share enough values with it, not all. */
class EarlierReportsTests {

    private final EarlierReports earlier = new EarlierReports(new BigDecimal("0.8"));

    @Test
    void meetOnlyThoseThatShareRareValues() {
        for (int i = 0; i < 1000; i++) {
            earlier.add(report(7, 0, 1000 + i, 2000 + i, 3000 + i));
        }

        assertThat(earlier.near(report(7, 0, 1500, 2500, 3500))).hasSize(1);
        assertThat(earlier.near(report(7, 0, 1500, 2501, 9))).hasSize(1);
        assertThat(earlier.near(report(7, 0, 9, 9, 9))).isEmpty();
    }

    @Test
    void keepTheFirstOfReportsThatAreTheSame() {
        Report first = report(1, 2, 3, 4, 5);
        earlier.add(first);
        earlier.add(report(1, 2, 3, 4, 5));

        assertThat(earlier.near(report(1, 2, 3, 4, 6))).containsExactly(first);
    }

    @Test
    void meetAllWhereNoShareIsAskedFor() {
        EarlierReports all = new EarlierReports(BigDecimal.ZERO);
        all.add(report(1, 2, 3, 4, 5));

        assertThat(all.near(report(6, 7, 8, 9, 10))).hasSize(1);
    }

    private static Report report(int... values) {
        Map<String, BigDecimal> results = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            results.put("item-" + i, BigDecimal.valueOf(values[i]));
        }
        return new Report(new SheetRow(2, Map.of("report", "R-1")), results);
    }
}
