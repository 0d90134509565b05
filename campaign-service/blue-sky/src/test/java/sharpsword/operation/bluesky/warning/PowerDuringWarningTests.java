package sharpsword.operation.bluesky.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.bluesky.BlueSkyProfile;
import sharpsword.operation.leaf.Leaf;
import sharpsword.operation.leaf.Trial;
import sharpsword.operation.screening.Sheet;
import sharpsword.operation.screening.SheetFault;

class PowerDuringWarningTests {

    private static final Trial RULE = Leaf.of(BlueSkyProfile.PROFILE).trial("AIR-01", "2024-12-20");
    private static final String HEADER = "uscc,district,site,date,level,power,normal,share\n";

    /** Half of 10,000 kWh is permitted; the meters are right to 2 %. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            黄色, 5000, 0.5, 0
            黄色, 5100, 0.5, 0
            黄色, 5100.1, 0.5, 1
            '', 9000, 0.5, 0
            无, 9000, 0.5, 0
            -, 9000, 0.5, 0
            橙色预警, 9000, 0.5, 1
            Red, 9000, 0.5, 1
            红色, 1, 0, 1
            红色, 0, 0, 0
            橙色, 10000, 1, 0
            """)
    void judgesADay(String level, String power, String share, int expected) {
        String row = "91500000MADEM0001J,500104,一分厂,2024-12-03,%s,%s,10000,%s\n".formatted(level, power, share);

        assertThat(RULE.hits(HEADER + row)).hasSize(expected);
    }

    @Test
    void tellsAFirmOnceWithItsWorstDay() {
        String rows = "91500000MADEM0001J,500104,,2024-12-04,橙色,7000,10000,0.5\n"
                + "91500000MADEM0001J,500104,,2024-12-03,黄色,6000,10000,0.5\n"
                + "91500000MADEM0001J,500104,,2024-12-05,橙色,4000,10000,0.5\n"
                + "91500000MADEM0002M,500104,,2024-12-03,黄色,6000,10000,0.5\n";

        assertThat(RULE.hits(HEADER + rows)).hasSize(2).anySatisfy(hit -> {
            assertThat(hit.explanation()).contains("有 2 天", "2024-12-04（橙色）用电 7000 kWh，允许 5000 kWh");
            assertThat(hit.values()).containsEntry("最大超用", "2000 kWh");
            assertThat(hit.lines()).containsExactly(3, 2);
        });
    }

    @Test
    void refusesRowsThatAreNotWhole() {
        String row = "91500000MADEM0001J,500104,,2024/12/32,黄色,6000kWh,10000,\n";

        assertThat(RULE.read(HEADER + row))
                .isEqualTo(new Sheet.Faulty(List.of(
                        new SheetFault(2, "date", "not-a-date"),
                        new SheetFault(2, "power", "not-a-number"),
                        new SheetFault(2, "share", "missing"))));
    }

    @Test
    void refusesSharesThatAreMeantAsPerCent() {
        String rows = "91500000MADEM0001J,500104,,2024-12-03,黄色,6000,10000,50\n"
                + "91500000MADEM0001J,500104,,2024-12-04,黄色,6000,10000,0.5\n"
                + "91500000MADEM0001J,500104,,2024-12-05,黄色,6000,10000,-0.5\n";

        assertThat(RULE.faults(HEADER + rows))
                .containsExactly(new SheetFault(2, "share", "not-a-share"), new SheetFault(4, "share", "not-a-share"));
    }

    @Test
    void refusesTextsThatAreNoLevel() {
        String rows = "91500000MADEM0001J,500104,,2024-12-03,蓝色,1,10000,0.5\n"
                + "91500000MADEM0001J,500104,,2024-12-04,黄色,6000,10000,0.5\n"
                + "91500000MADEM0001J,500104,,2024-12-05,是,6000,10000,50\n";

        assertThat(RULE.faults(HEADER + rows))
                .containsExactly(
                        new SheetFault(2, "level", "not-one-of"),
                        new SheetFault(4, "level", "not-one-of"),
                        new SheetFault(4, "share", "not-a-share"));
    }
}
