package sharpsword.campaign.progress.web;

import java.util.Map;
import java.util.TreeMap;
import sharpsword.campaign.progress.Numbers;
import sharpsword.campaign.progress.Span;

/**
 * One line of the progress table.
 *
 * @param key operation, district, agency or month; {@code total} for the sum
 * @param medians days, by code of the span; those without an end yet are missing
 * @param records address of the records behind a number, with {@code {metric}} for its code
 */
record Row(
        String key,
        Map<String, Long> metrics,
        Map<String, Map<String, Long>> strands,
        Map<String, Integer> medians,
        String records) {

    static Row of(String key, Numbers numbers, String records) {
        Map<String, Integer> medians = new TreeMap<>();
        for (Span span : Span.values()) {
            numbers.median(span).ifPresent(days -> medians.put(span.code(), days));
        }
        return new Row(key, numbers.metrics(), numbers.strands(), medians, records);
    }
}
