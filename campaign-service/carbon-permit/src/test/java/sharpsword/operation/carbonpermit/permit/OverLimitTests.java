package sharpsword.operation.carbonpermit.permit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.carbonpermit.CarbonPermitProfile;
import sharpsword.operation.leaf.Leaf;
import sharpsword.operation.leaf.Trial;
import sharpsword.operation.screening.Hit;
import sharpsword.operation.screening.Sheet;
import sharpsword.operation.screening.SheetFault;

class OverLimitTests {

    private static final Trial RULE = Leaf.of(CarbonPermitProfile.PROFILE).trial("PMT-02", "2024-09-20");
    private static final String HEADER = "uscc,district,site,pollutant,time,value,limit,minutes,invalid\n";

    @ParameterizedTest
    @CsvSource(textBlock = """
            50, 50, 60, 否, 0, ''
            50.01, 50, 60, 否, 1, 超标 0.0002 倍
            75, 50, 60, 否, 1, 超标 0.5 倍
            75, 50, 45, '', 1, 超标 0.5 倍
            75, 50, 44, 否, 0, ''
            75, 50, 60, 是, 0, ''
            0.1, 0, 60, 否, 1, 限值为零
            0, 0, 60, 否, 0, ''
            """)
    void judgesAnHour(String value, String limit, String minutes, String invalid, int expected, String words) {
        String row = "91500000MADEM0001J,500112,DA001,二氧化硫,2024-09-03 10:00,%s,%s,%s,%s\n"
                .formatted(value, limit, minutes, invalid);

        assertThat(RULE.hits(HEADER + row))
                .hasSize(expected)
                .allSatisfy(hit -> assertThat(hit.explanation()).contains(words));
    }

    @Test
    void countsHoursAndDaysOfAnOutletAndPollutant() {
        String rows = "91500000MADEM0001J,500112,DA001,二氧化硫,2024-09-04 01:00,60,50,60,否\n"
                + "91500000MADEM0001J,500112,DA001,二氧化硫,2024-09-03 23:00,80,50,60,否\n"
                + "91500000MADEM0001J,500112,DA001,二氧化硫,2024-09-03 22:00,60,50,60,否\n"
                + "91500000MADEM0001J,500112,DA001,氮氧化物,2024-09-03 22:00,200,100,60,否\n"
                + "91500000MADEM0001J,500112,DA002,二氧化硫,2024-09-03 22:00,40,50,60,否\n";

        List<Hit> hits = RULE.hits(HEADER + rows);

        assertThat(hits).hasSize(2);
        assertThat(hits).first().satisfies(hit -> {
            assertThat(hit.values())
                    .containsEntry("超标天数", "2 d")
                    .containsEntry("超标小时数", "3 h")
                    .containsEntry("最大超标", "超标 0.6 倍");
            assertThat(hit.lines()).containsExactly(4, 2);
        });
    }

    @Test
    void refusesRowsThatAreNotWhole() {
        String row = "91500000MADEM0001J,500112,DA001,二氧化硫,2024-09-03 25:00,<3,,60,\n";

        assertThat(RULE.read(HEADER + row))
                .isEqualTo(new Sheet.Faulty(List.of(
                        new SheetFault(2, "time", "not-a-date-time"),
                        new SheetFault(2, "value", "not-a-number"),
                        new SheetFault(2, "limit", "missing"))));
    }
}
