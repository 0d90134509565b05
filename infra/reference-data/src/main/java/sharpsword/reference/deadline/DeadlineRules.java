package sharpsword.reference.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.Row;
import sharpsword.reference.data.Rows;

/** The catalogue of clocks. */
public record DeadlineRules(List<DeadlineRule> rules) {

    public static final Kind<DeadlineRules> KIND =
            new Kind<>("deadlines", "code", DeadlineRules.class, DeadlineRules::read);

    public DeadlineRules {
        rules = List.copyOf(rules);
    }

    /** The rule for a clock that starts on the date. */
    public Optional<DeadlineRule> find(String code, LocalDate start) {
        return rules.stream()
                .filter(rule -> rule.code().equals(code) && rule.validity().contains(start))
                .findFirst();
    }

    private static DeadlineRules read(DataPackage head, Rows rows) {
        List<Rows.Line<DeadlineRule>> lines = rows.lines(row -> rule(head, row));
        for (Rows.Line<DeadlineRule> line : lines) {
            boolean clash = lines.stream()
                    .filter(other -> other.line() < line.line())
                    .filter(other -> other.value().code().equals(line.value().code()))
                    .anyMatch(other ->
                            other.value().validity().overlaps(line.value().validity()));
            if (clash) {
                rows.fault(line.line(), "validFrom", "overlap", line.value().code());
            }
        }
        return new DeadlineRules(lines.stream().map(Rows.Line::value).toList());
    }

    private static @Nullable DeadlineRule rule(DataPackage head, Row row) {
        var code = row.text("code");
        var title = row.text("title");
        var start = row.text("start");
        var amount = positive(row);
        var unit = row.choice("unit", StatedUnit.class);
        var instrument = row.text("instrument");
        var article = row.optionalText("article");
        var nature = row.choice("nature", DeadlineRule.Nature.class);
        var extensions = row.nested("extensions", DeadlineRules::extension);
        var pauses = row.texts("pauses");
        var onExpiry = row.optionalText("onExpiry");
        var validity = row.validity(head.validity());
        var mark = row.mark();
        return row.value(() -> new DeadlineRule(
                code,
                title,
                start,
                amount,
                unit,
                instrument,
                article,
                nature,
                extensions,
                pauses,
                onExpiry,
                validity,
                mark));
    }

    private static DeadlineRule.@Nullable ExtensionRule extension(Row row) {
        var amount = positive(row);
        var unit = row.choice("unit", StatedUnit.class);
        var approver = row.text("approver");
        return row.value(() -> new DeadlineRule.ExtensionRule(amount, unit, approver));
    }

    private static int positive(Row row) {
        int amount = row.number("amount");
        if (amount < 1) {
            row.fault("amount", "not-positive", Integer.toString(amount));
        }
        return amount;
    }
}
