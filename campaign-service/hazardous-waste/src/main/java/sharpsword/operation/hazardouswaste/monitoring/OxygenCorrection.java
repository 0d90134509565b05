package sharpsword.operation.hazardouswaste.monitoring;

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
 * CEMS-05 折算浓度异常: the reported concentration is recomputed as C = C′ × (21 − O₂ref) / (21 − O₂) and differs by more than
 * a share: somebody altered the conversion. All hours of an outlet and pollutant make one hit.
 */
@Component
final class OxygenCorrection implements ScreeningRule {

    @Override
    public String code() {
        return "CEMS-05";
    }

    @Override
    public String title() {
        return "折算浓度与基准氧含量换算不符";
    }

    @Override
    public String titleEn() {
        return "Oxygen correction does not fit";
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
                Column.number("measured", "实测浓度（mg/m³）"),
                Column.number("oxygen", "实测氧含量（%）"),
                Column.number("reference", "基准氧含量（%）"),
                Column.number("reported", "上报折算浓度（mg/m³）"));
    }

    @Override
    public List<String> parameters() {
        return List.of("share");
    }

    @Override
    public List<Hit> evaluate(List<SheetRow> rows, RuleSettings settings) {
        return Outlets.series(rows).stream()
                .flatMap(series -> hit(series, settings.value("share")).stream())
                .toList();
    }

    private static Optional<Hit> hit(List<SheetRow> series, BigDecimal share) {
        List<Conversion> wrong = new ArrayList<>();
        for (SheetRow hour : series) {
            Conversion conversion = Conversion.of(hour);
            if (conversion.differsByMoreThan(share)) {
                wrong.add(conversion);
            }
        }
        return wrong.isEmpty() ? Optional.empty() : Optional.of(hit(wrong, series.size(), share));
    }

    private static Hit hit(List<Conversion> wrong, int all, BigDecimal share) {
        Conversion worst = wrong.stream()
                .max(java.util.Comparator.comparing(Conversion::difference))
                .orElseThrow();
        SheetRow hour = worst.hour();
        String explanation = "%s %s 共 %d 小时中有 %d 小时上报折算浓度与按氧含量换算的结果相差超过 %s；最大处 %s 应为 %s，上报 %s mg/m³。"
                .formatted(
                        hour.text("site"),
                        hour.text("pollutant"),
                        all,
                        wrong.size(),
                        Shown.percent(share),
                        hour.dateTime("time"),
                        worst.shown(),
                        Shown.of(hour.number("reported")));
        return Hit.over(List.of(wrong.getFirst().hour(), wrong.getLast().hour()), explanation)
                .with("异常小时数", wrong.size() + " h")
                .with("应报浓度", worst.shown())
                .with("上报浓度", hour.number("reported"), "mg/m³");
    }
}
