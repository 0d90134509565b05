package sharpsword.operation.naturereserve.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.leaf.Leaf;
import sharpsword.operation.leaf.Trial;
import sharpsword.operation.naturereserve.NatureReserveProfile;
import sharpsword.operation.screening.Hit;
import sharpsword.operation.screening.SheetFault;

class PatchInProtectedAreaTests {

    private static final Trial RULE = Leaf.of(NatureReserveProfile.PROFILE).trial("PA-01", "2024-09-20");
    private static final String HEADER = "district,kind,site,outline,activity,zone\n";
    private static final String CORE = zone("核心保护区", 106.50, 106.51);
    private static final String GENERAL = zone("一般控制区", 106.51, 106.52);

    /** One hundredth of a degree each way at 29.5° N is 1,074,762 m²; a patch of 0.001 × 0.001 is 10,748 m². */
    @Test
    void measuresThePartOfAPatchThatLiesInTheCore() {
        List<Hit> hits = RULE.hits(HEADER + CORE + patch("P-1", "采矿", 106.4995, 106.5005));

        assertThat(hits).singleElement().satisfies(hit -> {
            assertThat(hit.explanation()).contains("落入核心区，紧急", "占图斑 50%");
            assertThat(hit.site()).isEqualTo("P-1");
            assertThat(hit.lines()).containsExactly(3, 2);
            // Half of 10,747.7 m²; 3 (core) × 3 (mining) × log₁₀ 5373.8 = 33.57.
            assertThat(hit.values()).containsEntry("重叠面积", "5373.8 m²").containsEntry("重叠面积（亩）", "8.06 亩");
            assertThat(hit.values()).containsEntry("优先级", "33.57");
        });
    }

    @Test
    void putsTheUrgentFirstAndThenTheHigherPriority() {
        List<Hit> hits = RULE.hits(HEADER
                + CORE
                + GENERAL
                + patch("旅游-一般", "旅游", 106.511, 106.512)
                + patch("道路-一般", "道路", 106.513, 106.514)
                + patch("旅游-核心", "旅游", 106.501, 106.502));

        assertThat(hits).extracting(Hit::site).containsExactly("旅游-核心", "道路-一般", "旅游-一般");
    }

    @Test
    void tellsAPatchOnceWithAllItsZones() {
        List<Hit> hits = RULE.hits(HEADER + CORE + GENERAL + patch("P-1", "建筑", 106.5095, 106.5105));

        assertThat(hits).singleElement().satisfies(hit -> {
            assertThat(hit.lines()).containsExactly(4, 2, 3);
            assertThat(hit.explanation()).contains("核心保护区内", "一般控制区内");
        });
    }

    /** A strip of 0.00002 degrees is about 215 m² large; of 0.000018 about 193 m². */
    @ParameterizedTest
    @CsvSource(textBlock = """
            106.49902, 106.50002, 1
            106.49902, 106.500018, 0
            106.48, 106.49, 0
            106.49, 106.50, 0
            """)
    void leavesOutWhatIsSmallOrOutside(double west, double east, int expected) {
        assertThat(RULE.hits(HEADER + CORE + patch("P-1", "采矿", west, east))).hasSize(expected);
    }

    @Test
    void leavesOutTheHoleOfAZone() {
        String withHole = "500236,保护地,保护地甲,\"POLYGON((106.50 29.50, 106.51 29.50, 106.51 29.51, 106.50 29.51,"
                + " 106.50 29.50), (106.502 29.502, 106.508 29.502, 106.508 29.508, 106.502 29.508, 106.502 29.502))\",,核心区\n";

        assertThat(RULE.hits(HEADER + withHole + patch("P-1", "采矿", 106.504, 106.505)))
                .isEmpty();
    }

    @Test
    void refusesAFileWithBadOutlinesAndListsThemAll() {
        String rows = "500236,图斑,a,POINT(106 29),采矿,\n"
                + "500236,图斑,b,polygon of sorts,采矿,\n"
                + "500236,图斑,c,\"POLYGON((106 29, 107 29, 107 30))\",采矿,\n"
                + "500236,图斑,d,\"POLYGON((106 29, 107 30, 107 29, 106 30, 106 29))\",采矿,\n"
                + "500236,图斑,e,\"POLYGON((106 99, 107 99, 107 98, 106 99))\",采矿,\n"
                + "500236,图斑,f,POLYGON EMPTY,采矿,\n";

        assertThat(RULE.faults(HEADER + rows))
                .containsExactly(
                        new SheetFault(2, "outline", "not-a-polygon"),
                        new SheetFault(3, "outline", "not-well-known-text"),
                        new SheetFault(4, "outline", "not-well-known-text"),
                        new SheetFault(5, "outline", "polygon-invalid"),
                        new SheetFault(6, "outline", "place-invalid"),
                        new SheetFault(7, "outline", "not-a-polygon"));
    }

    @Test
    void refusesRowsThatAreNeitherPatchNorZone() {
        String square = "\"POLYGON((106 29, 107 29, 107 30, 106 29))\"";
        String rows = "500236,道路,a,%s,采矿,\n500236,图斑,b,%s,,\n500236,图斑,c,%s,钓鱼,\n500236,保护地,d,%s,,外围\n"
                .formatted(square, square, square, square);

        assertThat(RULE.faults(HEADER + rows))
                .containsExactly(
                        new SheetFault(2, "kind", "not-one-of"),
                        new SheetFault(3, "activity", "missing"),
                        new SheetFault(4, "activity", "not-one-of"),
                        new SheetFault(5, "zone", "not-one-of"));
    }

    private static String zone(String zone, double west, double east) {
        return "500236,保护地,保护地甲,%s,,%s\n".formatted(box(west, 29.50, east, 29.51), zone);
    }

    private static String patch(String name, String activity, double west, double east) {
        return "500236,图斑,%s,%s,%s,\n".formatted(name, box(west, 29.504, east, 29.505), activity);
    }

    private static String box(double west, double south, double east, double north) {
        return "\"POLYGON((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s))\""
                .formatted(west, south, east, north);
    }
}
