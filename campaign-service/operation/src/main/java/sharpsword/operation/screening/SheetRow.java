package sharpsword.operation.screening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * One row of an imported file whose values have been checked against the columns, so that reading them cannot fail.
 *
 * @param line line of the file, the header being line 1
 * @param values texts by column name; empty ones are absent
 */
public record SheetRow(int line, Map<String, String> values) {

    public SheetRow {
        values = Map.copyOf(values);
    }

    public Optional<String> find(String column) {
        return Optional.ofNullable(values.get(column));
    }

    /** The text of a required column. */
    public String text(String column) {
        return find(column)
                .orElseThrow(() -> new IllegalStateException("The column " + column + " has no value in line " + line));
    }

    public BigDecimal number(String column) {
        return new BigDecimal(text(column));
    }

    public Optional<BigDecimal> findNumber(String column) {
        return find(column).map(BigDecimal::new);
    }

    public LocalDate date(String column) {
        return LocalDate.parse(text(column));
    }

    public Optional<LocalDate> findDate(String column) {
        return find(column).map(LocalDate::parse);
    }

    public LocalDateTime dateTime(String column) {
        return LocalDateTime.parse(text(column));
    }

    public Optional<LocalDateTime> findDateTime(String column) {
        return find(column).map(LocalDateTime::parse);
    }

    /** Whether a flag is set; an empty one is not. */
    public boolean flag(String column) {
        return find(column).map(Boolean::parseBoolean).orElse(false);
    }
}
