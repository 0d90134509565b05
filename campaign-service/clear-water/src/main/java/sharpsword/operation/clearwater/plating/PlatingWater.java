package sharpsword.operation.clearwater.plating;

import java.math.BigDecimal;
import java.math.MathContext;
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
 * WAT-04 电镀水量和药剂异常: more wastewater for each plated square metre than the base of GB 21900 allows, or far less reducing
 * agent than the hexavalent chromium needs (4 CrO₃ + 6 NaHSO₃ + 3 H₂SO₄ → 2 Cr₂(SO₄)₃ + 3 Na₂SO₄ + 6 H₂O).
 */
@Component
final class PlatingWater implements ScreeningRule {

    private static final BigDecimal LITRES = new BigDecimal(1000);

    @Override
    public String code() {
        return "WAT-04";
    }

    @Override
    public String title() {
        return "电镀单位面积排水量或者六价铬还原药剂异常";
    }

    @Override
    public String titleEn() {
        return "Plating water or reagent out of proportion";
    }

    @Override
    public String matter() {
        return "PLATING";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.USCC,
                Column.DISTRICT,
                Column.SITE,
                Column.text("period", "统计期间"),
                Column.number("wastewater", "废水量（m³）"),
                Column.number("plated", "镀件面积（m²）"),
                Column.flag("multiple", "是否多层镀"),
                Column.flag("special", "是否执行特别排放限值"),
                Column.number("chromium", "六价铬处理量（kg）").optional(),
                Column.number("reagent", "亚硫酸氢钠用量（kg）").optional());
    }

    @Override
    public List<String> parameters() {
        return List.of("single", "multiple", "single-special", "multiple-special", "reagent", "share");
    }

    @Override
    public List<Hit> evaluate(List<SheetRow> rows, RuleSettings settings) {
        return rows.stream().flatMap(row -> hit(row, settings).stream()).toList();
    }

    private static Optional<Hit> hit(SheetRow row, RuleSettings settings) {
        List<String> reasons = new ArrayList<>();
        tooMuchWater(row, settings).ifPresent(reasons::add);
        tooLittleReagent(row, settings).ifPresent(reasons::add);
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(Hit.in(row, row.text("period") + " " + String.join("；", reasons) + "。")
                        .with("废水量", row.number("wastewater"), "m³")
                        .with("镀件面积", row.number("plated"), "m²"));
    }

    /** Compared without dividing: wastewater of a firm that plated nothing is over any base. */
    private static Optional<String> tooMuchWater(SheetRow row, RuleSettings settings) {
        BigDecimal base = settings.value(
                (row.flag("multiple") ? "multiple" : "single") + (row.flag("special") ? "-special" : ""));
        BigDecimal litres = row.number("wastewater").multiply(LITRES);
        if (litres.compareTo(base.multiply(row.number("plated"))) <= 0) {
            return Optional.empty();
        }
        if (row.number("plated").signum() <= 0) {
            return Optional.of("没有镀件却有废水 " + Shown.of(row.number("wastewater")) + " m³");
        }
        return Optional.of("单位面积排水量 %s L/m²，超过基准 %s L/m²"
                .formatted(Shown.of(litres.divide(row.number("plated"), MathContext.DECIMAL64)), Shown.of(base)));
    }

    private static Optional<String> tooLittleReagent(SheetRow row, RuleSettings settings) {
        return row.findNumber("chromium")
                .map(chromium -> chromium.multiply(settings.value("reagent")))
                .filter(theory -> used(row).compareTo(theory.multiply(settings.value("share"))) < 0)
                .map(theory -> "还原六价铬理论需亚硫酸氢钠 %s kg，实际 %s kg，低于理论的 %s"
                        .formatted(Shown.of(theory), Shown.of(used(row)), Shown.percent(settings.value("share"))));
    }

    private static BigDecimal used(SheetRow row) {
        return row.findNumber("reagent").orElse(BigDecimal.ZERO);
    }
}
