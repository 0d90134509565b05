package sharpsword.operation.screening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.threshold.Threshold;
import sharpsword.reference.threshold.Thresholds;

/**
 * The parameters of one rule as they stood on a day. In the data they are thresholds named {@code <rule>.<parameter>},
 * for example {@code HW-01.share}, each with its source and mark.
 */
public final class RuleSettings {

    private final LocalDate asOf;
    private final Map<String, Threshold> byName;

    private RuleSettings(LocalDate asOf, Map<String, Threshold> byName) {
        this.asOf = asOf;
        this.byName = byName;
    }

    /**
     * Reads the parameters of a rule.
     *
     * @param asOf the day as of which the file is judged
     * @throws IllegalStateException if the data {@linkplain #missing lacks} one on that day
     */
    public static RuleSettings of(ScreeningRule rule, LocalDate asOf, DataPackages packages) {
        Thresholds thresholds = Thresholds.on(asOf, packages);
        Map<String, Threshold> byName = new LinkedHashMap<>();
        for (String name : rule.parameters()) {
            byName.put(
                    name,
                    thresholds
                            .find(code(rule, name), Thresholds.NATIONAL)
                            .orElseThrow(() -> new IllegalStateException(lack(rule, name, asOf))));
        }
        return new RuleSettings(asOf, byName);
    }

    /** The parameters of a rule that are in force on a day; not all of them on days before the data begins. */
    public static List<Threshold> inForce(ScreeningRule rule, LocalDate date, DataPackages packages) {
        Thresholds thresholds = Thresholds.on(date, packages);
        return rule.parameters().stream()
                .flatMap(name -> thresholds.find(code(rule, name), Thresholds.NATIONAL).stream())
                .toList();
    }

    /** The parameters that the data lacks on that day, in words. */
    public static List<String> missing(ScreeningRule rule, LocalDate date, DataPackages packages) {
        Thresholds thresholds = Thresholds.on(date, packages);
        return rule.parameters().stream()
                .filter(name ->
                        thresholds.find(code(rule, name), Thresholds.NATIONAL).isEmpty())
                .map(name -> lack(rule, name, date))
                .toList();
    }

    /** The day as of which the file is judged. */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * The value of a parameter that the rule declares.
     *
     * @throws IllegalArgumentException if it does not declare it
     */
    public BigDecimal value(String name) {
        Threshold found = byName.get(name);
        if (found == null) {
            throw new IllegalArgumentException("The rule does not declare the parameter " + name);
        }
        return found.value();
    }

    /** The value of a parameter that is a count. */
    public int count(String name) {
        return value(name).intValueExact();
    }

    /** What was used, to be kept beside the result. */
    public List<Threshold> used() {
        return List.copyOf(byName.values());
    }

    private static String code(ScreeningRule rule, String name) {
        return rule.code() + "." + name;
    }

    private static String lack(ScreeningRule rule, String name, LocalDate date) {
        return "The parameter " + code(rule, name) + " is not in force on " + date;
    }
}
