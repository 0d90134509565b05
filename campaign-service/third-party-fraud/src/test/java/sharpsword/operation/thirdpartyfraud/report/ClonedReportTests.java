package sharpsword.operation.thirdpartyfraud.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.leaf.Leaf;
import sharpsword.operation.leaf.Trial;
import sharpsword.operation.screening.SheetFault;
import sharpsword.operation.thirdpartyfraud.ThirdPartyFraudProfile;

class ClonedReportTests {

    private static final Trial RULE = Leaf.of(ThirdPartyFraudProfile.PROFILE).trial("TP-03", "2024-08-20");
    private static final String HEADER = "uscc,district,site,report,item,value\n";
    private static final List<String> ITEMS = List.of("COD", "NH3-N", "TP", "TN", "SS");

    /** The first report has 10, 20, 30, 40, 50; its length is 74.162. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10,20,30,40,50 | 1
            10,20,30,40,51 | 1
            10,20,30,41,51 | 0
            10,20,30,40,5  | 0
            20,40,60,80,100| 0
            0,0,0,0,0      | 0
            """)
    void comparesWithTheFirst(String values, int expected) {
        String rows = report("R-1", List.of("10", "20", "30", "40", "50")) + report("R-2", List.of(values.split(",")));

        assertThat(RULE.hits(HEADER + rows)).hasSize(expected);
    }

    @Test
    void saysHowFarTheReportsResemble() {
        String rows = report("R-1", List.of("10", "20", "30", "40", "50"))
                + report("R-2", List.of("10", "20", "30", "40", "40"));

        // (100 + 400 + 900 + 1600 + 2000) / (74.1620 × 67.8233) = 0.9941
        assertThat(RULE.hits(HEADER + rows)).singleElement().satisfies(hit -> {
            assertThat(hit.values()).containsEntry("余弦相似度", "0.9941").containsEntry("相同结果占比", "80%");
            assertThat(hit.lines()).containsExactly(7, 2);
        });
    }

    @Test
    void saysNothingOfReportsWithFewResultsInCommon() {
        String rows = report("R-1", List.of("10", "20", "30", "40")) + report("R-2", List.of("10", "20", "30", "40"));

        assertThat(RULE.hits(HEADER + rows)).isEmpty();
    }

    @Test
    void countsAnItemOfOnlyOneReportAsDifferent() {
        List<String> five = List.of("10", "20", "30", "40", "50");
        String rows = report("R-1", five) + report("R-2", five)
                + "91500000MADEM0001J,500103,甲,R-2,pH,7\n91500000MADEM0001J,500103,甲,R-2,BOD5,3\n";

        // 5 of 7 items are equal, which is less than 80 %.
        assertThat(RULE.hits(HEADER + rows)).isEmpty();
    }

    @Test
    void tellsEachCopyOnceAndNotAcrossAgencies() {
        List<String> same = List.of("10", "20", "30", "40", "50");
        String rows = report("R-1", same)
                + report("R-2", same)
                + report("R-3", same)
                + report("R-4", same).replace("91500000MADEM0001J", "91500000MADEM0002M");

        assertThat(RULE.hits(HEADER + rows)).hasSize(2);
    }

    @Test
    void refusesAnItemThatAReportListsTwice() {
        String rows = report("R-1", List.of("10", "20")) + "91500000MADEM0001J,500103,甲,R-1,COD,11\n"
                + "91500000MADEM0001J,500103,甲,R-1,NH3-N,11\n";

        assertThat(RULE.faults(HEADER + rows))
                .containsExactly(new SheetFault(4, "item", "duplicate"), new SheetFault(5, "item", "duplicate"));
    }

    private static String report(String number, List<String> values) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            rows.append("91500000MADEM0001J,500103,甲,%s,%s,%s%n"
                    .formatted(number, ITEMS.get(i), values.get(i).strip()));
        }
        return rows.toString();
    }
}
