package sharpsword.operation.trial;

import java.util.List;
import sharpsword.operation.screening.Column;
import sharpsword.operation.screening.Hit;
import sharpsword.operation.screening.RuleSettings;
import sharpsword.operation.screening.ScreeningRule;
import sharpsword.operation.screening.SheetRow;

/** Finds firms that used more water than allowed. */
public final class TrialRule implements ScreeningRule {

    @Override
    public String code() {
        return "TEST-01";
    }

    @Override
    public String title() {
        return "用水量过大";
    }

    @Override
    public String titleEn() {
        return "Too much water";
    }

    @Override
    public String matter() {
        return "WATER";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.USCC,
                Column.DISTRICT,
                Column.SITE,
                Column.number("used", "用水量（吨）"),
                Column.date("day", "日期").optional());
    }

    @Override
    public List<String> parameters() {
        return List.of("most");
    }

    @Override
    public List<Hit> evaluate(List<SheetRow> rows, RuleSettings settings) {
        return rows.stream()
                .filter(row -> row.number("used").compareTo(settings.value("most")) > 0)
                .map(row -> Hit.in(row, "用水量 " + row.text("used") + " 吨过大。").with("用水量", row.number("used"), "t"))
                .toList();
    }
}
