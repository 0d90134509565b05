package sharpsword.reference.crime;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.Row;
import sharpsword.reference.data.Rows;

/** A package of criminal thresholds. */
public record CrimeRules(List<CrimeRule> rules) {

    /** Kind of the packages; a row's {@code when} lists conditions with {@code test}, {@code of} and {@code least}. */
    public static final Kind<CrimeRules> KIND = new Kind<>("crime-rules", "code", CrimeRules.class, CrimeRules::read);

    public CrimeRules {
        rules = List.copyOf(rules);
    }

    /** Codes of circumstances, quantities, substances and kinds of penalty that the rules ask for. */
    public Set<String> codes(Condition.Test test) {
        Set<String> codes = new TreeSet<>();
        conditions().filter(condition -> condition.test() == test).forEach(condition -> codes.addAll(condition.of()));
        return codes;
    }

    private Stream<Condition> conditions() {
        return rules.stream().flatMap(rule -> rule.when().stream());
    }

    private static CrimeRules read(DataPackage head, Rows rows) {
        return new CrimeRules(rows.lines(row -> rule(head, row)).stream()
                .map(Rows.Line::value)
                .toList());
    }

    private static @Nullable CrimeRule rule(DataPackage head, Row row) {
        var code = row.text("code");
        var offence = row.text("offence");
        var action = row.choice("action", CrimeRule.Action.class);
        var article = row.text("article");
        var text = row.text("text");
        var textEn = row.text("textEn");
        var when = row.nested("when", CrimeRules::condition);
        var validity = row.validity(head.validity());
        var mark = row.mark();
        if (when.isEmpty()) {
            row.fault("when", "missing", "");
        }
        return row.value(() -> new CrimeRule(code, offence, action, article, text, textEn, when, validity, mark));
    }

    private static @Nullable Condition condition(Row row) {
        var test = row.choice("test", Condition.Test.class);
        var of = row.texts("of");
        var least = row.optionalDecimal("least");
        var mode = row.optionalText("mode") == null ? null : row.choice("mode", Condition.RatioMode.class);
        var months = row.optionalText("months") == null ? 0 : row.number("months");
        if (of.isEmpty()) {
            row.fault("of", "missing", "");
        }
        if (least == null && test != Condition.Test.ANY_OF) {
            row.fault("least", "missing", "");
        }
        if (months < 1 && test == Condition.Test.PENALTIES_AT_LEAST) {
            row.fault("months", "missing", "");
        }
        return row.value(() -> new Condition(test, of, least == null ? BigDecimal.ONE : least, mode, months));
    }
}
