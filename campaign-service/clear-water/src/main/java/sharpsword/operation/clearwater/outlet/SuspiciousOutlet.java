package sharpsword.operation.clearwater.outlet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sharpsword.operation.screening.Column;
import sharpsword.operation.screening.Hit;
import sharpsword.operation.screening.RuleSettings;
import sharpsword.operation.screening.ScreeningRule;
import sharpsword.operation.screening.SheetRow;
import sharpsword.operation.screening.Shown;

/** WAT-03 入河排污口异常: an outlet is not registered, or one for rain flows although it has not rained. */
@Component
final class SuspiciousOutlet implements ScreeningRule {

    @Override
    public String code() {
        return "WAT-03";
    }

    @Override
    public String title() {
        return "入河排污口未登记或者雨水口旱天出流";
    }

    @Override
    public String titleEn() {
        return "Outlet unregistered or flowing in dry weather";
    }

    @Override
    public String matter() {
        return "RIVER_OUTLET";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.USCC.optional(),
                Column.DISTRICT,
                Column.text("site", "排口名称"),
                Column.text("registration", "登记编号").optional(),
                Column.flag("rain", "是否雨水排口"),
                Column.number("flow", "流量（L/s）"),
                Column.number("dry-hours", "距最近降雨（小时）"));
    }

    @Override
    public List<String> parameters() {
        return List.of("dry-hours", "flow");
    }

    @Override
    public List<Hit> evaluate(List<SheetRow> rows, RuleSettings settings) {
        return rows.stream().flatMap(row -> hit(row, settings).stream()).toList();
    }

    private static Optional<Hit> hit(SheetRow row, RuleSettings settings) {
        List<String> reasons = new ArrayList<>();
        if (row.find("registration").isEmpty()) {
            reasons.add("未登记");
        }
        if (flowsInDryWeather(row, settings)) {
            reasons.add("雨水排口无雨 %s 小时仍出流 %s L/s"
                    .formatted(Shown.of(row.number("dry-hours")), Shown.of(row.number("flow"))));
        }
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(Hit.in(row, "%s：%s。".formatted(row.text("site"), String.join("，", reasons)))
                        .with("流量", row.number("flow"), "L/s"));
    }

    private static boolean flowsInDryWeather(SheetRow row, RuleSettings settings) {
        return row.flag("rain")
                && row.number("dry-hours").compareTo(settings.value("dry-hours")) >= 0
                && row.number("flow").compareTo(settings.value("flow")) > 0;
    }
}
