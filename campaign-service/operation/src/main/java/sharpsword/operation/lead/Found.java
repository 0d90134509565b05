package sharpsword.operation.lead;

import java.util.List;
import java.util.Map;

/**
 * What a screening rule found.
 *
 * @param run identifier of the screening run
 * @param rule code of the rule
 * @param lines lines of the file
 * @param values the numbers, with units
 */
public record Found(String run, String rule, List<Integer> lines, Map<String, String> values) {

    public Found {
        lines = List.copyOf(lines);
        values = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(values));
    }
}
