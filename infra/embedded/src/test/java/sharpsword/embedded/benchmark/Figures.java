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

    /** A table of both servers. The ratio says how many times the embedded server is better. */
    static String table(Figures stock, Figures embedded) {
        StringBuilder table = new StringBuilder("| figure | stock | embedded | ratio |\n|---|---|---|---|\n");
        embedded.values.forEach((name, value) -> {
            double before = stock.get(name);
            boolean moreIsBetter = name.endsWith("/s");
            double ratio = moreIsBetter ? value / before : before / value;
            table.append("| %s | %.1f | %.1f | %.1f |%n".formatted(name, before, value, ratio));
        });
        return table.toString();
    }
}
