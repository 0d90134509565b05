package sharpsword.gateway.console.board;

import java.util.List;
import java.util.Map;
import sharpsword.gateway.console.page.Words;

/**
 * What the charts draw. Written as data attributes of the page, since nothing inline may run.
 *
 * @param districts values of the map by district
 * @param funnel steps from lead to police
 * @param months names of the months
 * @param lines values of the months
 */
record BoardCharts(List<Point> districts, List<Point> funnel, List<String> months, List<Line> lines) {

    /** One value. */
    record Point(String code, String name, long value) {}

    /** A row of values with its name. */
    record Line(String name, List<Long> values) {}

    private static final List<String> TREND = List.of("siteVisits", "problems", "plannedFilings");

    static BoardCharts of(Board board, String metric, Words words) {
        return new BoardCharts(
                board.districts().stream()
                        .map(one -> new Point(one.code(), one.name(), value(one.metrics(), metric)))
                        .toList(),
                board.funnel().stream()
                        .map(step -> new Point(step.metric(), words.of("metric", step.metric()), step.count()))
                        .toList(),
                board.trend().stream().map(Board.Month::month).toList(),
                TREND.stream()
                        .map(code -> new Line(
                                words.of("metric", code),
                                board.trend().stream()
                                        .map(month -> value(month.metrics(), code))
                                        .toList()))
                        .toList());
    }

    private static long value(Map<String, Long> metrics, String code) {
        return metrics.getOrDefault(code, 0L);
    }
}
