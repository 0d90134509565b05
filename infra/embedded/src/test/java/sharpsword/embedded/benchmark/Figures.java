package sharpsword.embedded.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was measured on one server, by name. */
final class Figures {

    private final Map<String, Double> values = new LinkedHashMap<>();

    void put(String name, double value) {
        values.put(name, value);
    }

    double get(String name) {
        return values.getOrDefault(name, Double.NaN);
    }

    /** A table of the servers. The ratios say how many times the embedded server is better. */
    static String table(Figures stock, Figures unforced, Figures embedded) {
        StringBuilder table = new StringBuilder(
                "| figure | stock | embedded, not forced | embedded | to stock | to not forced |%n|---|---|---|---|---|---|%n"
                        .formatted());
        embedded.values.forEach((name, value) -> table.append("| %s | %.1f | %.1f | %.1f | %.2f | %.2f |%n"
                .formatted(
                        name,
                        stock.get(name),
                        unforced.get(name),
                        value,
                        ratio(name, stock.get(name), value),
                        ratio(name, unforced.get(name), value))));
        return table.toString();
    }

    private static double ratio(String name, double before, double value) {
        boolean moreIsBetter = name.contains("/s");
        return moreIsBetter ? value / before : before / value;
    }
}
