package sharpsword.operation.hazardouswaste.monitoring;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import sharpsword.operation.screening.Column;
import sharpsword.operation.screening.Hit;
import sharpsword.operation.screening.RuleSettings;
import sharpsword.operation.screening.ScreeningRule;
import sharpsword.operation.screening.SheetRow;
import sharpsword.operation.screening.Shown;

/**
 * CEMS-01 数据恒值: over n running hours in a row that nobody flagged, the values differ by no more than the resolution of
 * the instrument. A stuck or a simulated signal looks like this.
 */
@Component
final class ConstantSignal implements ScreeningRule {

    @Override
    public String code() {
        return "CEMS-01";
    }

    @Override
    public String title() {
        return "自动监测数据恒值";
    }

    @Override
    public String titleEn() {
        return "Constant monitoring signal";
    }

    @Override
    public String matter() {
        return "MONITORING_DATA";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.USCC,
                Column.DISTRICT,
                Outlets.OUTLET,
                Outlets.POLLUTANT,
                Outlets.TIME,
                Column.number("value", "小时均值"),
                Column.number("resolution", "分辨率"),
                Column.flag("running", "是否运行"),
                Column.flag("flagged", "是否标记"));
    }

    @Override
    public List<String> parameters() {
        return List.of("hours");
    }

    @Override
    public List<Hit> evaluate(List<SheetRow> rows, RuleSettings settings) {
        int hours = settings.count("hours");
        List<Hit> hits = new ArrayList<>();
        for (List<SheetRow> series : Outlets.series(rows)) {
            for (Flat flat : Flat.in(series, hours)) {
                hits.add(hit(flat, hours));
            }
        }
        return hits;
    }

    private static Hit hit(Flat flat, int hours) {
        SheetRow first = flat.rows().getFirst();
        String explanation = "%s %s 自 %s 起连续 %d 小时极差 %s，不大于分辨率 %s（判定时长 %d 小时）。"
                .formatted(
                        first.text("site"),
                        first.text("pollutant"),
                        first.dateTime("time"),
                        flat.rows().size(),
                        Shown.of(flat.range()),
                        Shown.of(first.number("resolution")),
                        hours);
        return Hit.over(List.of(first, flat.rows().getLast()), explanation)
                .with("持续时长", flat.rows().size() + " h")
                .with("极差", Shown.of(flat.range()));
    }
}
