package sharpsword.operation.thirdpartyfraud.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The earlier reports of an agency, found by the values that they share, so that a report is compared with the few that could
 * resemble it and not with all.
 */
final class EarlierReports {

    private final BigDecimal equal;
    private final List<Report> reports = new ArrayList<>();
    private final Set<Set<Result>> seen = new HashSet<>();
    private final Map<Result, List<Integer>> places = new HashMap<>();

    /**
     * Begins without any.
     *
     * @param equal least share of equal values among all items of two reports
     */
    EarlierReports(BigDecimal equal) {
        this.equal = equal;
    }

    private record Result(String item, BigDecimal value) {}

    /** Adds a report. Of reports that are the same only the first is ever told of, so the others are left out. */
    void add(Report report) {
        Set<Result> results = results(report);
        if (seen.add(results)) {
            results.forEach(result ->
                    places.computeIfAbsent(result, first -> new ArrayList<>()).add(reports.size()));
            reports.add(report);
        }
    }

    /**
     * Those that may have the share of equal values, in the order in which they came. A report of n items that has to share m
     * values shares at least one of any n - m + 1, so it is enough to look at its rarest ones.
     */
    List<Report> near(Report report) {
        Set<Result> results = results(report);
        int shared = equal.multiply(BigDecimal.valueOf(results.size()))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        if (shared < 1) {
            return List.copyOf(reports);
        }
        BitSet near = new BitSet();
        results.stream()
                .map(result -> places.getOrDefault(result, List.of()))
                .sorted(Comparator.comparingInt(List::size))
                .limit(Math.max(0, results.size() - shared + 1))
                .forEach(each -> each.forEach(near::set));
        return near.stream().mapToObj(reports::get).toList();
    }

    private static Set<Result> results(Report report) {
        return report.results().entrySet().stream()
                .map(each -> new Result(each.getKey(), each.getValue().stripTrailingZeros()))
                .collect(Collectors.toSet());
    }
}
