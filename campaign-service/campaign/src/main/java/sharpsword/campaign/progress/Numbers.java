package sharpsword.campaign.progress;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Sums of one cell or of many. Can be added up in any order.
 *
 * @param metrics by code of the metric
 * @param strands the same for each strand that is reported apart; part of the sums above
 * @param histograms how often each span took how many days
 */
public record Numbers(
        Map<String, Long> metrics, Map<String, Map<String, Long>> strands, Map<String, Map<Integer, Long>> histograms) {

    public static final Numbers ZERO = new Numbers(Map.of(), Map.of(), Map.of());

    /** Both together. */
    public Numbers plus(Numbers other) {
        Numbers sum = copy();
        other.metrics.forEach((metric, amount) -> sum.metrics.merge(metric, amount, Long::sum));
        other.strands.forEach((strand, amounts) -> amounts.forEach((metric, amount) ->
                sum.strands.computeIfAbsent(strand, none -> new TreeMap<>()).merge(metric, amount, Long::sum)));
        other.histograms.forEach((span, days) -> days.forEach((day, count) ->
                sum.histograms.computeIfAbsent(span, none -> new TreeMap<>()).merge(day, count, Long::sum)));
        return sum;
    }

    public long of(Metric metric) {
        return metrics.getOrDefault(metric.code(), 0L);
    }

    /** The median in days, the lower one of two; empty if nothing has ended yet. */
    public OptionalInt median(Span span) {
        Map<Integer, Long> days = new TreeMap<>(histograms.getOrDefault(span.code(), Map.of()));
        long half = (days.values().stream().mapToLong(Long::longValue).sum() + 1) / 2;
        long seen = 0;
        for (Map.Entry<Integer, Long> bar : days.entrySet()) {
            seen += bar.getValue();
            if (seen >= half) {
                return OptionalInt.of(bar.getKey());
            }
        }
        return OptionalInt.empty();
    }

    private Numbers copy() {
        Map<String, Map<String, Long>> parts = new TreeMap<>();
        strands.forEach((strand, amounts) -> parts.put(strand, new TreeMap<>(amounts)));
        Map<String, Map<Integer, Long>> bars = new TreeMap<>();
        histograms.forEach((span, days) -> bars.put(span, new TreeMap<>(days)));
        return new Numbers(new TreeMap<>(metrics), parts, bars);
    }
}
