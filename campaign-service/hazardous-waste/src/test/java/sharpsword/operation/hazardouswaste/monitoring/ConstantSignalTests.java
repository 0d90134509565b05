package sharpsword.operation.hazardouswaste.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.hazardouswaste.HazardousWasteProfile;
import sharpsword.operation.leaf.Leaf;
import sharpsword.operation.leaf.Trial;
import sharpsword.operation.screening.Hit;

/**
 * CEMS-01: four unflagged running hours in a row within the resolution of 0.1. Hours are written one after the other; f is a
 * flagged hour, s a standing plant, a gap is an hour without data.
 */
class ConstantSignalTests {

    private static final Trial RULE = Leaf.of(HazardousWasteProfile.PROFILE).trial("CEMS-01", "2024-06-20");
    private static final String HEADER = "uscc,district,site,pollutant,time,value,resolution,running,flagged\n";
    private static final LocalDateTime START = LocalDateTime.of(2024, 6, 1, 0, 0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            35 35 35 35                 | 4 h
            35 35 35                    | none
            35 35.1 35 35.05            | 4 h
            35 35.11 35 35              | none
            30 35 35 35 35 35 40        | 5 h
            34.5 35 35.05 35.05 35.05   | 4 h
            35 35 f 35 35               | none
            35 35 s 35 35               | none
            35 35 gap 35 35             | none
            35 35 35 35 36 36 36 36     | 4 h,4 h
            1 2 3 4 5 6 7 8             | none
            """)
    void findsStretchesThatDoNotMove(String hours, @Nullable String durations) {
        List<Hit> hits = RULE.hits(HEADER + rows("1号排口", hours));

        assertThat(hits.stream().map(hit -> hit.values().get("持续时长")).toList())
                .isEqualTo(durations == null ? List.of() : Arrays.asList(durations.split(",")));
    }

    @Test
    void keepsOutletsApart() {
        assertThat(RULE.hits(HEADER + rows("1号", "35 35") + rows("2号", "35 35")))
                .isEmpty();
    }

    @Test
    void takesAYearOfOneOutletInASecondOrTwo() {
        String year = rows("1号排口", "35 ".repeat(8760));

        List<Hit> hits = RULE.hits(HEADER + year);

        assertThat(hits).hasSize(1);
        assertThat(hits.getFirst().lines()).containsExactly(2, 8761);
    }

    @Test
    void findsTheStretchOfTheSample() {
        assertThat(RULE.hitsOfSample())
                .extracting(Hit::explanation)
                .containsExactly("1号炉排口 SO2 自 2024-06-01T03:00 起连续 5 小时极差 0.1，不大于分辨率 0.1（判定时长 4 小时）。");
    }

    private static String rows(String outlet, String hours) {
        StringBuilder csv = new StringBuilder();
        LocalDateTime time = START;
        for (String hour : hours.strip().split(" ")) {
            if (!hour.equals("gap")) {
                String value = hour.matches("[fs]") ? "35" : hour;
                csv.append(String.join(
                                ",",
                                "91500112MA5U00001H",
                                "500112",
                                outlet,
                                "SO2",
                                time.toString(),
                                value,
                                "0.1",
                                hour.equals("s") ? "否" : "是",
                                hour.equals("f") ? "是" : "否"))
                        .append('\n');
            }
            time = time.plusHours(1);
        }
        return csv.toString();
    }
}
