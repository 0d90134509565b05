package sharpsword.operation.carbonpermit.carbon;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sharpsword.operation.screening.Column;
import sharpsword.operation.screening.Hit;
import sharpsword.operation.screening.RuleSettings;
import sharpsword.operation.screening.ScreeningRule;
import sharpsword.operation.screening.SheetRow;
import sharpsword.operation.screening.Shown;

/**
 * CO2-02 排放量复算不符: the emission of a power unit, recomputed from its fuel, carbon content and bought electricity over a
 * data year, differs from what was reported by more than a share.
 */
@Component
final class RecomputedEmission implements ScreeningRule {

    @Override
    public String code() {
        return "CO2-02";
    }

    @Override
    public String title() {
        return "碳排放量复算与上报不符";
    }

    @Override
    public String titleEn() {
        return "Recomputed emission differs";
    }

    @Override
    public String matter() {
        return "CARBON";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.USCC,
                Column.DISTRICT,
                Column.text("site", "机组"),
                Column.date("month", "月份（当月任一日）"),
                Column.text("kind", "燃料品种"),
                Column.number("fuel", "消耗量（吨）"),
                Column.number("heat", "低位发热量（GJ/t）"),
                Column.number("carbon", "元素碳含量（tC/t）").optional(),
                Column.number("electricity", "外购电量（MWh）"),
                Column.number("reported", "上报排放量（tCO2）"));
    }

    @Override
    public List<String> parameters() {
        return List.of("share", "oxidation", "carbon", "grid-2022", "grid");
    }

    @Override
    public List<Hit> evaluate(List<SheetRow> rows, RuleSettings settings) {
        return rows.stream()
                .collect(groupingBy(RecomputedEmission::unitAndYear, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(year -> PowerEmission.of(year, settings))
                .flatMap(emission -> hit(emission, settings.value("share")).stream())
                .toList();
    }

    private static Optional<Hit> hit(PowerEmission emission, BigDecimal share) {
        if (!emission.differsByMoreThan(share)) {
            return Optional.empty();
        }
        SheetRow first = emission.rows().getFirst();
        String explanation = "%s %d 年度按燃料和外购电复算 %s tCO2，上报 %s tCO2，相差 %s tCO2%s，超过 %s。"
                .formatted(
                        first.text("site"),
                        first.date("month").getYear(),
                        tonnes(emission.computed()),
                        tonnes(emission.reported()),
                        tonnes(emission.difference()),
                        ofReported(emission),
                        Shown.percent(share));
        return Optional.of(Hit.over(List.of(first, emission.rows().getLast()), explanation)
                .with("复算排放量", tonnes(emission.computed()) + " t")
                .with("上报排放量", tonnes(emission.reported()) + " t")
                .with("差值", tonnes(emission.difference()) + " t"));
    }

    private static String ofReported(PowerEmission emission) {
        if (emission.reported().signum() == 0) {
            return "";
        }
        BigDecimal ratio =
                emission.difference().abs().divide(emission.reported().abs(), MathContext.DECIMAL64);
        return "（" + Shown.percent(ratio) + "）";
    }

    private static String unitAndYear(SheetRow row) {
        return String.join(
                "\n",
                row.text(Column.USCC.name()),
                row.text("site"),
                Integer.toString(row.date("month").getYear()));
    }

    private static String tonnes(BigDecimal mass) {
        return Shown.of(mass.setScale(2, RoundingMode.HALF_UP));
    }
}
