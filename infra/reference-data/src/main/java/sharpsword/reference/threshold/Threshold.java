package sharpsword.reference.threshold;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.Mark;
import sharpsword.reference.data.Row;
import sharpsword.reference.data.Rows;
import sharpsword.reference.data.Validity;

/**
 * A number that a rule compares with.
 *
 * @param code stable code, for example {@code hearing.fine.organisation}
 * @param area area code where it holds: {@code CN} for the whole country, or a district code
 * @param value the number
 * @param unit what it counts, for example {@code CNY}, {@code PERCENT}
 * @param basis article or document it rests on
 */
public record Threshold(
        String code, String area, BigDecimal value, String unit, String basis, Validity validity, Mark mark) {

    /** The rows of one package of thresholds. */
    public record Table(List<Threshold> thresholds) {
        public Table {
            thresholds = List.copyOf(thresholds);
        }
    }

    public static final Kind<Table> KIND = new Kind<>("thresholds", "code", Table.class, Threshold::read);

    private static Table read(DataPackage head, Rows rows) {
        return new Table(rows.unique(
                row -> threshold(head, row),
                "code",
                one -> one.code() + "@" + one.area() + " " + one.validity().from()));
    }

    private static @Nullable Threshold threshold(DataPackage head, Row row) {
        var code = row.text("code");
        var area = row.text("area");
        var value = row.decimal("value");
        var unit = row.text("unit");
        var basis = row.text("basis");
        var validity = row.validity(head.validity());
        var mark = row.mark();
        return row.value(() -> new Threshold(code, area, value, unit, basis, validity, mark));
    }
}
