package sharpsword.operation.bluesky.dust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.bluesky.BlueSkyProfile;
import sharpsword.operation.leaf.Leaf;
import sharpsword.operation.leaf.Trial;
import sharpsword.operation.screening.Hit;
import sharpsword.operation.screening.Sheet;
import sharpsword.operation.screening.SheetFault;

class SiteDustTests {

    private static final Trial RULE = Leaf.of(BlueSkyProfile.PROFILE).trial("AIR-02", "2024-12-20");
    private static final String HEADER = "uscc,district,site,time,dust,station,uncovered,no-spray\n";

    /** The station nearby shows 100: over 150 counts. Minutes and values of the readings of one hour. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            00:151 10:151 20:151 30:151          | 1
            00:151 10:151 20:151 29:151          | 0
            00:150 10:151 20:151 30:151 35:151   | 0
            00:151 10:151 20:150 30:151 40:151   | 0
            00:151 10:151 21:151 31:151 41:151   | 0
            00:151 10:151 20:151 30:151 45:151   | 1
            30:151 20:151 10:151 00:151          | 1
            """)
    void judgesTheMeters(String readings, int expected) {
        StringBuilder rows = new StringBuilder();
        for (String reading : readings.strip().split(" ")) {
            String[] parts = reading.split(":");
            rows.append(",500106,滨江工地,2024-12-03 10:%s,%s,100,,%n".formatted(parts[0], parts[1]));
        }

        assertThat(RULE.hits(HEADER + rows)).hasSize(expected);
    }

    @Test
    void endsAStretchAtAReadingWithoutBothValues() {
        String rows = ",500106,滨江工地,2024-12-03 10:00,200,100,,\n"
                + ",500106,滨江工地,2024-12-03 10:10,200,100,,\n"
                + ",500106,滨江工地,2024-12-03 10:20,200,,,\n"
                + ",500106,滨江工地,2024-12-03 10:30,200,100,,\n";

        assertThat(RULE.hits(HEADER + rows)).isEmpty();
    }

    @Test
    void tellsWhatTheVideoShowsOnceForEachSite() {
        String rows = ",500106,滨江工地,2024-12-03 10:00,,,是,否\n"
                + ",500106,滨江工地,2024-12-03 11:00,,,是,是\n"
                + ",500106,山顶工地,2024-12-03 11:00,,,否,否\n";

        assertThat(RULE.hits(HEADER + rows))
                .extracting(Hit::explanation)
                .containsExactly(
                        "滨江工地 视频识别到裸土或者物料未覆盖，首次 2024-12-03T10:00，共 2 次。", "滨江工地 视频识别到作业未喷淋，首次 2024-12-03T11:00，共 1 次。");
    }

    @Test
    void refusesRowsThatAreNotWhole() {
        String row = ",500106,,2024-12-03,--,100,2,\n";

        assertThat(RULE.read(HEADER + row))
                .isEqualTo(new Sheet.Faulty(List.of(
                        new SheetFault(2, "site", "missing"),
                        new SheetFault(2, "time", "not-a-date-time"),
                        new SheetFault(2, "dust", "not-a-number"),
                        new SheetFault(2, "uncovered", "not-yes-or-no"))));
    }
}
