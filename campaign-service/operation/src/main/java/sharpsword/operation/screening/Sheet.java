package sharpsword.operation.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sharpsword.operation.screening.SheetRecords.SheetRecord;

/**
 * An imported file as rows of a rule: CSV in UTF-8 or GBK whose first line names the columns, in any order, by name or by
 * title. A file in which anything is wrong gives no row at all, but everything that is wrong.
 */
public final class Sheet {

    private final List<Column> columns;
    private final CellForm form;
    private final List<SheetFault> faults = new ArrayList<>();

    private Sheet(List<Column> columns, CellForm form) {
        this.columns = columns;
        this.form = form;
    }

    /** What came of reading a file. */
    public sealed interface Reading {}

    /** The file is whole. */
    public record Read(List<SheetRow> rows, String encoding) implements Reading {
        public Read {
            rows = List.copyOf(rows);
        }
    }

    /** The file is not used in any part. */
    public record Faulty(List<SheetFault> faults) implements Reading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Reads a file.
     *
     * @param districtIsKnown whether a district code exists on the day of the screening
     */
    public static Reading read(List<Column> columns, byte[] bytes, Predicate<String> districtIsKnown) {
        Optional<SheetText> text = SheetText.of(bytes);
        if (text.isEmpty()) {
            return new Faulty(List.of(new SheetFault(1, "file", "not-text")));
        }
        return new Sheet(columns, new CellForm(districtIsKnown)).read(text.get());
    }

    private Reading read(SheetText text) {
        List<SheetRecord> records = SheetRecords.of(text.text());
        if (records.isEmpty()) {
            return new Faulty(List.of(new SheetFault(1, "file", "empty")));
        }
        List<@Nullable Column> header = header(records.getFirst());
        if (!faults.isEmpty()) {
            return new Faulty(faults);
        }
        List<SheetRow> rows = records.stream()
                .skip(1)
                .flatMap(each -> row(each, header).stream())
                .toList();
        if (faults.isEmpty() && rows.isEmpty()) {
            faults.add(new SheetFault(records.getFirst().line(), "file", "no-rows"));
        }
        return faults.isEmpty() ? new Read(rows, text.encoding()) : new Faulty(faults);
    }

    /** The column of each place; every column of the rule once, and no other. */
    private List<@Nullable Column> header(SheetRecord first) {
        Set<String> seen = new HashSet<>();
        List<@Nullable Column> header = new ArrayList<>();
        for (String name : first.values()) {
            Optional<Column> column = columns.stream()
                    .filter(each ->
                            each.name().equalsIgnoreCase(name) || each.title().equals(name))
                    .findFirst();
            if (column.isEmpty()) {
                faults.add(new SheetFault(first.line(), name, "column-unknown"));
            } else if (!seen.add(column.get().name())) {
                faults.add(new SheetFault(first.line(), name, "column-twice"));
            }
            header.add(column.orElse(null));
        }
        columns.stream()
                .filter(column -> column.required() && !seen.contains(column.name()))
                .forEach(column -> faults.add(new SheetFault(first.line(), column.name(), "column-missing")));
        return header;
    }

    private Optional<SheetRow> row(SheetRecord record, List<@Nullable Column> header) {
        if (!record.whole()) {
            faults.add(new SheetFault(record.line(), "row", "quote-not-closed"));
            return Optional.empty();
        }
        if (record.values().size() != header.size()) {
            faults.add(new SheetFault(record.line(), "row", "wrong-number-of-values"));
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            Column column = header.get(i);
            if (column != null) {
                cell(record.line(), column, record.values().get(i))
                        .ifPresent(value -> values.put(column.name(), value));
            }
        }
        return Optional.of(new SheetRow(record.line(), values));
    }

    private Optional<String> cell(int line, Column column, String text) {
        if (text.isEmpty()) {
            if (column.required()) {
                faults.add(new SheetFault(line, column.name(), "missing"));
            }
            return Optional.empty();
        }
        try {
            return Optional.of(form.of(column, text));
        } catch (CellForm.Misfit misfit) {
            faults.add(new SheetFault(line, column.name(), misfit.code()));
            return Optional.empty();
        }
    }
}
