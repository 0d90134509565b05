package sharpsword.campaign.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTests {

    @ParameterizedTest
    @CsvSource({"7, 7", "3 5 9, 5", "3 5 9 11, 5", "1 1 1 30, 1", "0 0, 0"})
    void theMedianIsTheLowerOneInTheMiddle(String days, int median) {
        Map<Integer, Long> bars = new TreeMap<>();
        for (String day : days.split(" ")) {
            bars.merge(Integer.valueOf(day), 1L, Long::sum);
        }
        Numbers numbers = new Numbers(Map.of(), Map.of(), Map.of("leadToFiling", bars));

        assertThat(numbers.median(Span.LEAD_TO_FILING)).hasValue(median);
    }

    @Test
    void nothingHasNoMedian() {
        assertThat(Numbers.ZERO.median(Span.LEAD_TO_FILING)).isEqualTo(OptionalInt.empty());
    }

    @Test
    void addsUpMetricsStrandsAndHistogramsInAnyOrder() {
        Numbers one = new Numbers(
                Map.of("leads", 1L), Map.of("WASTE", Map.of("leads", 1L)), Map.of("leadToFiling", Map.of(3, 1L)));
        Numbers two = new Numbers(
                Map.of("leads", 2L, "problems", 4L),
                Map.of("WASTE", Map.of("leads", 1L), "MONITORING_DATA", Map.of("leads", 1L)),
                Map.of("leadToFiling", Map.of(3, 1L, 9, 1L)));

        Numbers sum = one.plus(two);

        assertThat(sum).isEqualTo(two.plus(one));
        assertThat(sum.metrics()).isEqualTo(Map.of("leads", 3L, "problems", 4L));
        assertThat(sum.strands())
                .isEqualTo(Map.of("WASTE", Map.of("leads", 2L), "MONITORING_DATA", Map.of("leads", 1L)));
        assertThat(sum.histograms()).isEqualTo(Map.of("leadToFiling", Map.of(3, 2L, 9, 1L)));
        assertThat(NumbersForm.read(NumbersForm.write(sum))).isEqualTo(sum);
    }
}
