package sharpsword.operation.screening;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found suspicious. It becomes a lead, so it must say in words that an inspector understands why.
 *
 * @param lines lines of the file that show it, the first and the last at least
 * @param enterprise unified social credit code of the firm; null where the rule is about places
 * @param district district code
 * @param site name of the place or outlet; null if the file has none
 * @param explanation Chinese sentence with the numbers and the bound that they pass
 * @param values the numbers by name, with their units, in the order in which they are shown
 */
public record Hit(
        List<Integer> lines,
        @Nullable String enterprise,
        String district,
        @Nullable String site,
        String explanation,
        Map<String, String> values) {

    public Hit {
        lines = List.copyOf(lines);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A hit that one row shows; firm, district and site are taken from the row. */
    public static Hit in(SheetRow row, String explanation) {
        return over(List.of(row), explanation);
    }

    /** A hit that several rows show together; firm, district and site are taken from the first. */
    public static Hit over(List<SheetRow> rows, String explanation) {
        SheetRow first = rows.getFirst();
        return new Hit(
                rows.stream().map(SheetRow::line).toList(),
                first.find(Column.USCC.name()).orElse(null),
                first.text(Column.DISTRICT.name()),
                first.find(Column.SITE.name()).orElse(null),
                explanation,
                Map.of());
    }

    /** The same hit with one more number. */
    public Hit with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Hit(lines, enterprise, district, site, explanation, more);
    }

    /** The same hit with one more number, shown as {@link Shown} does. */
    public Hit with(String name, BigDecimal value, String unit) {
        return with(name, Shown.of(value) + " " + unit);
    }
}
