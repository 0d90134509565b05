package sharpsword.operation.clearwater.blackwater;

import java.math.BigDecimal;
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

/**
 * WAT-05 疑似农村黑臭水体: clarity or dissolved oxygen below, or ammonia above its bound; one of them is enough. In water that
 * is shallower than the bound of clarity, a share of the depth takes the place of that bound.
 */
@Component
final class RuralBlackWater implements ScreeningRule {

    @Override
    public String code() {
        return "WAT-05";
    }

    @Override
    public String title() {
        return "疑似农村黑臭水体";
    }

    @Override
    public String titleEn() {
        return "Rural water suspected black and odorous";
    }

    @Override
    public String matter() {
        return "RURAL_BLACK_WATER";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.DISTRICT,
                Column.text("site", "水体名称"),
                Column.date("date", "监测日期"),
                Column.number("depth", "水深（cm）"),
                Column.number("clarity", "透明度（cm）"),
                Column.number("oxygen", "溶解氧（mg/L）"),
                Column.number("ammonia", "氨氮（mg/L）"));
    }

    @Override
    public List<String> parameters() {
        return List.of("clarity", "shallow", "oxygen", "ammonia");
    }

    @Override
    public List<Hit> evaluate(List<SheetRow> rows, RuleSettings settings) {
        return rows.stream().flatMap(row -> hit(row, settings).stream()).toList();
    }

    private static Optional<Hit> hit(SheetRow row, RuleSettings settings) {
        List<String> reasons = new ArrayList<>();
        BigDecimal clear = clearEnough(row.number("depth"), settings);
        if (row.number("clarity").compareTo(clear) < 0) {
            reasons.add("透明度 %s cm，低于 %s cm".formatted(Shown.of(row.number("clarity")), Shown.of(clear)));
        }
        if (row.number("oxygen").compareTo(settings.value("oxygen")) < 0) {
            reasons.add("溶解氧 %s mg/L，低于 %s mg/L"
                    .formatted(Shown.of(row.number("oxygen")), Shown.of(settings.value("oxygen"))));
        }
        if (row.number("ammonia").compareTo(settings.value("ammonia")) > 0) {
            reasons.add("氨氮 %s mg/L，高于 %s mg/L"
                    .formatted(Shown.of(row.number("ammonia")), Shown.of(settings.value("ammonia"))));
        }
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(Hit.in(
                                row,
                                "%s %s：%s。".formatted(row.text("site"), row.date("date"), String.join("；", reasons)))
                        .with("水深", row.number("depth"), "cm"));
    }

    private static BigDecimal clearEnough(BigDecimal depth, RuleSettings settings) {
        BigDecimal clarity = settings.value("clarity");
        return depth.compareTo(clarity) < 0 ? depth.multiply(settings.value("shallow")) : clarity;
    }
}
