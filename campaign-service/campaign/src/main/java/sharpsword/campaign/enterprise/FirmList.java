package sharpsword.campaign.enterprise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A list of firms as a CSV file (UTF-8) with the columns {@code uscc,name,district,park,listed,keyUnits,credit,demo}; key units
 * are parted by semicolons. Either the whole list is good, or every bad row is named and nothing of it is used.
 */
final class FirmList {

    static final List<String> COLUMNS =
            List.of("uscc", "name", "district", "park", "listed", "keyUnits", "credit", "demo");

    private final Map<Uscc, Description> firms = new LinkedHashMap<>();
    private final List<ListFault> faults = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final BiPredicate<String, LocalDate> districts;
    private final LocalDate day;

    private FirmList(BiPredicate<String, LocalDate> districts, LocalDate day) {
        this.districts = districts;
        this.day = day;
    }

    /**
     * Reads a file.
     *
     * @param districts whether a district of that code exists on that day
     * @param mostRows most rows that are taken at once
     */
    static FirmList read(String text, BiPredicate<String, LocalDate> districts, LocalDate day, int mostRows) {
        FirmList list = new FirmList(districts, day);
        List<CsvLine> lines = CsvLine.of(text);
        if (lines.isEmpty() || !lines.getFirst().values().equals(COLUMNS)) {
            list.faults.add(new ListFault(1, "file", "columns-differ", String.join(",", COLUMNS)));
        } else if (lines.size() == 1) {
            list.faults.add(new ListFault(1, "file", "missing", ""));
        } else if (lines.size() - 1 > mostRows) {
            list.faults.add(new ListFault(1, "file", "too-many-rows", Integer.toString(lines.size() - 1)));
        } else {
            lines.subList(1, lines.size()).forEach(list::row);
        }
        return list;
    }

    Map<Uscc, Description> firms() {
        return firms;
    }

    List<ListFault> faults() {
        return faults;
    }

    /** The line on which a firm stands. */
    int line(Uscc uscc) {
        return Objects.requireNonNull(seen.get(uscc.value()));
    }

    private void row(CsvLine line) {
        if (line.values().size() != COLUMNS.size()) {
            fault(
                    line,
                    "row",
                    "wrong-number-of-fields",
                    Integer.toString(line.values().size()));
            return;
        }
        int before = faults.size();
        String code = line.value(COLUMNS.indexOf("uscc")).toUpperCase(Locale.ROOT);
        check(line, "uscc", Uscc.isValid(code), "uscc-invalid");
        Integer first = seen.putIfAbsent(code, line.number());
        check(line, "uscc", first == null, "duplicate");
        String name = line.value(COLUMNS.indexOf("name"));
        check(line, "name", !name.isEmpty(), "missing");
        check(line, "name", name.length() <= Description.LONGEST, "too-long");
        String district = line.value(COLUMNS.indexOf("district"));
        check(line, "district", districts.test(district, day), "district-unknown");
        Listed listed = choice(line, "listed", Listed.class);
        Credit credit = choice(line, "credit", Credit.class);
        String park = line.value(COLUMNS.indexOf("park"));
        check(line, "park", park.length() <= Description.LONGEST, "too-long");
        boolean demo = flag(line);
        Set<KeyUnit> keyUnits = keyUnits(line);
        if (faults.size() == before) {
            firms.put(
                    new Uscc(code),
                    new Description(
                            name,
                            district,
                            park.isEmpty() ? null : park,
                            listed == null ? Listed.NONE : listed,
                            keyUnits,
                            credit,
                            demo));
        }
    }

    private Set<KeyUnit> keyUnits(CsvLine line) {
        Set<KeyUnit> units = new TreeSet<>();
        for (String part : line.value(COLUMNS.indexOf("keyUnits")).split(";", -1)) {
            if (!part.isBlank()) {
                KeyUnit unit = find(KeyUnit.class, part.strip());
                check(line, "keyUnits", unit != null, "not-one-of");
                if (unit != null) {
                    units.add(unit);
                }
            }
        }
        return units;
    }

    private boolean flag(CsvLine line) {
        String text = line.value(COLUMNS.indexOf("demo"));
        check(
                line,
                "demo",
                text.isEmpty() || text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false"),
                "not-true-or-false");
        return text.equalsIgnoreCase("true");
    }

    private <E extends Enum<E>> @Nullable E choice(CsvLine line, String column, Class<E> type) {
        String text = line.value(COLUMNS.indexOf(column));
        E found = find(type, text);
        check(line, column, text.isEmpty() || found != null, "not-one-of");
        return found;
    }

    private static <E extends Enum<E>> @Nullable E find(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(text))
                .findFirst()
                .orElse(null);
    }

    private void check(CsvLine line, String column, boolean good, String code) {
        if (!good) {
            fault(line, column, code, line.value(COLUMNS.indexOf(column)));
        }
    }

    private void fault(CsvLine line, String column, String code, String value) {
        faults.add(new ListFault(line.number(), column, code, value));
    }
}
