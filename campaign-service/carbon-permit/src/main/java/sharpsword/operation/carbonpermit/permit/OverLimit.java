package sharpsword.operation.carbonpermit.permit;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
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
 * PMT-02 超许可浓度: r = C/L − 1 is more than zero in a valid hour. Hours that were marked as invalid do not count. All hours
 * of an outlet and pollutant make one hit, which counts its days.
 */
@Component
final class OverLimit implements ScreeningRule {

    @Override
    public String code() {
        return "PMT-02";
    }

    @Override
    public String title() {
        return "超过许可排放浓度";
    }

    @Override
    public String titleEn() {
        return "Over the permitted concentration";
    }

    @Override
    public String matter() {
        return "DISCHARGE_PERMIT";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.USCC,
                Column.DISTRICT,
                Column.text("site", "排放口"),
                Column.text("pollutant", "污染物"),
                Column.dateTime("time", "数据时间"),
                Column.number("value", "排放浓度（mg/m³ 或 mg/L）"),
                Column.number("limit", "许可限值（mg/m³ 或 mg/L）"),
                Column.number("minutes", "有效分钟数"),
                Column.flag("invalid", "是否标记无效").optional());
    }

    @Override
    public List<String> parameters() {
        return List.of("minutes");
    }

    @Override
    public List<Hit> evaluate(List<SheetRow> rows, RuleSettings settings) {
        return rows.stream()
                .filter(row ->
                        isValid(row, settings.value("minutes")) && excess(row).signum() > 0)
                .sorted(Comparator.comparing(row -> row.dateTime("time")))
                .collect(groupingBy(OverLimit::outlet, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(OverLimit::hit)
                .toList();
    }

    private static Hit hit(List<SheetRow> over) {
        SheetRow worst =
                over.stream().max(Comparator.comparing(OverLimit::excess)).orElseThrow();
        long days = over.stream()
                .map(row -> row.dateTime("time").toLocalDate())
                .distinct()
                .count();
        String times = ratio(worst).map(r -> "超标 " + Shown.of(r) + " 倍").orElse("限值为零");
        String explanation = "%s %s 有 %d 天 %d 个有效小时超过许可限值，最大 %s 为 %s（限值 %s，%s）。"
                .formatted(
                        worst.text("site"),
                        worst.text("pollutant"),
                        days,
                        over.size(),
                        worst.dateTime("time"),
                        Shown.of(worst.number("value")),
                        Shown.of(worst.number("limit")),
                        times);
        return Hit.over(List.of(over.getFirst(), over.getLast()), explanation)
                .with("超标天数", days + " d")
                .with("超标小时数", over.size() + " h")
                .with("最大超标", times);
    }

    private static boolean isValid(SheetRow row, BigDecimal minutes) {
        return !row.flag("invalid") && row.number("minutes").compareTo(minutes) >= 0;
    }

    private static BigDecimal excess(SheetRow row) {
        return row.number("value").subtract(row.number("limit"));
    }

    /** r = C/L − 1; empty where the limit is zero. */
    private static Optional<BigDecimal> ratio(SheetRow row) {
        return row.findNumber("limit")
                .filter(limit -> limit.signum() > 0)
                .map(limit -> excess(row).divide(limit, MathContext.DECIMAL64));
    }

    private static String outlet(SheetRow row) {
        return String.join("\n", row.text(Column.USCC.name()), row.text("site"), row.text("pollutant"));
    }
}
