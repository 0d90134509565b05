package sharpsword.demo.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was published of the campaign on 19 July 2024, as of the day before. */
final class Published {

    /** Stands before the key of an opening figure. */
    static final String FIGURE = "figures:";

    private static final List<String> NOT_YET =
            List.of("THIRD_PARTY_FRAUD", "NATURE_RESERVE", "CARBON_PERMIT", "CLEAR_WATER");

    private Published() {}

    /** Numbers by {@code OPERATION.metric}, with nothing yet in the operations of August to October. */
    static Map<String, Long> counted() {
        Map<String, Long> numbers = new LinkedHashMap<>();
        numbers.put("REWARDED_REPORTING.tipsAccepted", (long) Tips.ACCEPTED);
        numbers.put(Waste.CODE + ".siteVisits", 50L);
        numbers.put(Waste.CODE + ".problems", 61L);
        numbers.put(Waste.CODE + ".plannedFilings", 10L);
        numbers.put(Waste.CODE + ".plannedTransfers", 1L);
        numbers.put(Waste.CODE + ".filedCases", 0L);
        numbers.put(Waste.CODE + ".transfersSent", 0L);
        for (String operation : NOT_YET) {
            for (String metric : List.of("leads", "siteVisits", "problems", "plannedFilings")) {
                numbers.put(operation + "." + metric, 0L);
            }
        }
        Json.rows("figures.csv").forEach(row -> numbers.put(FIGURE + row[0], Long.valueOf(row[1])));
        return numbers;
    }

    /** What the story adds after that day: one case goes to the police, one ends without a penalty. */
    static Map<String, Long> afterwards() {
        Map<String, Long> numbers = new LinkedHashMap<>();
        numbers.put(Waste.CODE + ".filedCases", 2L);
        numbers.put(Waste.CODE + ".transfersSent", 1L);
        numbers.put(Waste.CODE + ".policeFiled", 1L);
        numbers.put(FIGURE + "ln.minorExempt", 546L);
        return numbers;
    }
}
