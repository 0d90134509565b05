package sharpsword.reference.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One row while it is read. A field that cannot be read is reported and replaced by a filler, so that the fields after
 * it are checked too; {@link #value} then withholds the row.
 *
 * <p>Fields of a CSV file are text, those of a JSON file may be numbers and lists; both are accepted everywhere.
 */
public final class Row {

    private final Cells cells;

    Row(Cells cells) {
        this.cells = cells;
    }

    public void fault(String field, String code, String value) {
        cells.fault(field, code, value);
    }

    /** The value, built only if no field of the row is at fault. */
    public <V> @Nullable V value(Supplier<V> value) {
        return cells.isGood() ? value.get() : null;
    }

    public @Nullable String optionalText(String field) {
        return cells.text(field);
    }

    public String text(String field) {
        String text = cells.text(field);
        if (text == null) {
            fault(field, "missing", "");
            return "";
        }
        return text;
    }

    /** A list; in a CSV file its parts are parted by semicolons. */
    public List<String> texts(String field) {
        return cells.texts(field);
    }

    public LocalDate date(String field) {
        return parsed(field, LocalDate::parse, "not-a-date", LocalDate.EPOCH);
    }

    public @Nullable LocalDate optionalDate(String field) {
        return optionalText(field) == null ? null : date(field);
    }

    public int number(String field) {
        return parsed(field, Integer::valueOf, "not-a-number", 1);
    }

    public @Nullable Integer optionalNumber(String field) {
        return optionalText(field) == null ? null : Integer.valueOf(number(field));
    }

    public BigDecimal decimal(String field) {
        return parsed(field, BigDecimal::new, "not-a-number", BigDecimal.ONE);
    }

    public @Nullable BigDecimal optionalDecimal(String field) {
        return optionalText(field) == null ? null : decimal(field);
    }

    /** Absent means no. Spreadsheets write TRUE. */
    public boolean flag(String field) {
        String text = optionalText(field);
        if (text != null && !text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            fault(field, "not-true-or-false", text);
        }
        return "true".equalsIgnoreCase(text);
    }

    public <E extends Enum<E>> E choice(String field, Class<E> type) {
        String text = text(field);
        E[] all = type.getEnumConstants();
        for (E one : all) {
            if (one.name().equalsIgnoreCase(text)) {
                return one;
            }
        }
        if (!text.isEmpty()) {
            fault(field, "not-one-of", text);
        }
        return all[0];
    }

    public Mark mark() {
        return choice("mark", Mark.class);
    }

    /** Rows inside the row, each read in the same way and reported under the line of this one. */
    public <V> List<V> nested(String field, Function<Row, @Nullable V> reader) {
        List<V> values = new ArrayList<>();
        for (Cells child : cells.nested(field)) {
            V value = reader.apply(new Row(child));
            child.reportOthers();
            if (value == null || !child.isGood()) {
                cells.spoil();
            } else {
                values.add(value);
            }
        }
        return values;
    }

    /** The fields {@code validFrom} and {@code validTo}; what is absent is taken from the package. */
    public Validity validity(Validity ofPackage) {
        LocalDate from = optionalDate("validFrom");
        LocalDate to = optionalDate("validTo");
        LocalDate start = from == null ? ofPackage.from() : from;
        LocalDate end = to == null ? ofPackage.to() : to;
        if (end != null && !end.isAfter(start)) {
            fault("validTo", "end-not-after-start", end.toString());
            return ofPackage;
        }
        return new Validity(start, end);
    }

    private <V> V parsed(String field, Function<String, V> parser, String code, V filler) {
        String text = text(field);
        if (text.isEmpty()) {
            return filler;
        }
        try {
            return parser.apply(text);
        } catch (DateTimeParseException | NumberFormatException notReadable) {
            fault(field, code, text);
            return filler;
        }
    }
}
