package sharpsword.operation.thirdpartyfraud.report;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sharpsword.operation.screening.SheetRow;

/**
 * The results of one report.
 *
 * @param first the row with which it begins
 * @param results value of each item, sorted, so that sums over the same results are the same to the last digit
 */
record Report(SheetRow first, Map<String, BigDecimal> results) {

    Report {
        results = Collections.unmodifiableSortedMap(new TreeMap<>(results));
    }

    static Report of(List<SheetRow> rows) {
        Map<String, BigDecimal> results = new LinkedHashMap<>();
        rows.forEach(row -> results.put(row.text("item"), row.number("value")));
        return new Report(rows.getFirst(), results);
    }

    String number() {
        return first.text("report");
    }

    /** Length of the vector of results. */
    double length() {
        double sum = 0;
        for (BigDecimal value : results.values()) {
            sum += value.doubleValue() * value.doubleValue();
        }
        return Math.sqrt(sum);
    }
}
