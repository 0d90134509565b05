package sharpsword.campaign.progress;

import java.util.Map;
import java.util.TreeMap;

/** Adds facts up. */
final class Tally {

    private final Map<String, Long> metrics = new TreeMap<>();
    private final Map<String, Map<String, Long>> strands = new TreeMap<>();
    private final Map<String, Map<Integer, Long>> histograms = new TreeMap<>();

    /** Counts a fact with what its companions add to it. */
    void add(Fact fact, Companions companions) {
        fact.contributions().forEach((metric, amount) -> add(fact, metric, amount));
        if (companions.sentOnTime(fact)) {
            add(fact, Metric.TRANSFERS_SENT_ON_TIME, 1);
        }
        companions
                .span(fact)
                .ifPresent(took -> histograms
                        .computeIfAbsent(took.span().code(), none -> new TreeMap<>())
                        .merge(took.days(), 1L, Long::sum));
    }

    private void add(Fact fact, Metric metric, long amount) {
        metrics.merge(metric.code(), amount, Long::sum);
        if (fact.strand() != null) {
            strands.computeIfAbsent(fact.strand(), none -> new TreeMap<>()).merge(metric.code(), amount, Long::sum);
        }
    }

    Numbers numbers() {
        return new Numbers(metrics, strands, histograms);
    }
}
