package sharpsword.operation.thirdpartyfraud.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.leaf.Leaf;
import sharpsword.operation.leaf.Trial;
import sharpsword.operation.screening.Hit;
import sharpsword.operation.screening.Sheet;
import sharpsword.operation.screening.SheetFault;
import sharpsword.operation.thirdpartyfraud.ThirdPartyFraudProfile;

class OneSamplerTwoSitesTests {

    private static final Trial RULE = Leaf.of(ThirdPartyFraudProfile.PROFILE).trial("TP-01", "2024-08-20");
    private static final String HEADER = "uscc,district,site,sampler,report,lng,lat,from,to\n";
    private static final String FIRST =
            "91500000MADEM0001J,500103,渝中厂,S-1,R-1,106.5500,29.5600,2024-08-05 08:00,2024-08-05 10:00\n";

    /** The second site lies 0.30 degrees of latitude, 33.36 km, to the north: 26 minutes at 80 km/h. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            09:30, 29.8600, 29.5600, 1, 时间重叠，两地相距 33.36 km
            10:00, 29.8600, 29.5600, 1, 间隔 0 分钟
            10:25, 29.8600, 29.5600, 1, 按 80 km/h 至少需要 26 分钟
            10:26, 29.8600, 29.5600, 0, 足够到达
            09:30, 29.5640, 29.5600, 0, 相距 0.44 km 视为同一地点
            09:30, 29.5650, 29.5600, 1, 相距 0.56 km
            """)
    void judgesTwoJobs(String start, String latitude, String origin, int expected, String words) {
        String second = "91500000MADEM0001J,500109,第二点,S-1,R-2,106.5500,%s,2024-08-05 %s,2024-08-05 12:00\n"
                .formatted(latitude, start);

        List<Hit> hits = RULE.hits(HEADER + FIRST.replace("29.5600", origin) + second);

        assertThat(hits).hasSize(expected).allSatisfy(hit -> {
            assertThat(hit.explanation()).contains(words);
            assertThat(hit.lines()).containsExactly(2, 3);
            assertThat(hit.enterprise()).isEqualTo("91500000MADEM0001J");
        });
    }

    @Test
    void looksBackToTheJobThatEndsLast() {
        String rows = FIRST
                + "91500000MADEM0001J,500103,渝中厂,S-1,R-2,106.5501,29.5600,2024-08-05 08:10,2024-08-05 08:20\n"
                + "91500000MADEM0001J,500109,远处,S-1,R-3,106.5500,29.8600,2024-08-05 09:00,2024-08-05 09:30\n";

        assertThat(RULE.hits(HEADER + rows))
                .singleElement()
                .satisfies(hit -> assertThat(hit.lines()).containsExactly(2, 4));
    }

    @Test
    void looksOnlyAtTheSamePersonOfTheSameAgency() {
        String rows = FIRST
                + "91500000MADEM0001J,500109,远处,S-2,R-2,106.5500,29.8600,2024-08-05 09:00,2024-08-05 09:30\n"
                + "91500000MADEM0002M,500109,远处,S-1,R-3,106.5500,29.8600,2024-08-05 09:00,2024-08-05 09:30\n";

        assertThat(RULE.hits(HEADER + rows)).isEmpty();
    }

    @Test
    void tellsAJobThatEndsBeforeItStarts() {
        String row = "91500000MADEM0001J,500103,渝中厂,S-1,R-1,106.55,29.56,2024-08-05 10:00,2024-08-05 09:59\n";

        assertThat(RULE.hits(HEADER + row))
                .singleElement()
                .satisfies(hit -> assertThat(hit.explanation()).contains("采样结束早于开始"));
    }

    @Test
    void refusesAFileWithPlacesOffTheEarthAndListsThemAll() {
        String rows = "91500000MADEM0001J,500103,甲,S-1,R-1,181,29.56,2024-08-05 08:00,2024-08-05 09:00\n"
                + "91500000MADEM0001J,500103,乙,S-1,R-2,106.55,-90.1,2024-08-05 10:00,2024-08-05 11:00\n";

        assertThat(RULE.faults(HEADER + rows))
                .containsExactly(new SheetFault(2, "lng", "place-invalid"), new SheetFault(3, "lat", "place-invalid"));
    }

    @Test
    void refusesRowsThatAreNotWhole() {
        String rows = "91500000MADEM0001A,999999,甲,S-1,R-1,east,29.56,yesterday,\n";

        assertThat(RULE.read(HEADER + rows))
                .isEqualTo(new Sheet.Faulty(List.of(
                        new SheetFault(2, "uscc", "uscc-invalid"),
                        new SheetFault(2, "district", "district-unknown"),
                        new SheetFault(2, "lng", "not-a-number"),
                        new SheetFault(2, "from", "not-a-date-time"),
                        new SheetFault(2, "to", "missing"))));
    }
}
