package sharpsword.operation.bluesky.warning;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sharpsword.operation.screening.BadRows;
import sharpsword.operation.screening.Column;
import sharpsword.operation.screening.Hit;
import sharpsword.operation.screening.RuleSettings;
import sharpsword.operation.screening.ScreeningRule;
import sharpsword.operation.screening.SheetRow;
import sharpsword.operation.screening.Shown;

/**
 * AIR-01 预警期间未减排: a firm of the cut list used more power on a day of warning than its permitted share of a normal day.
 * Days on which no {@link WarningLevel} is named do not count; all days of a firm make one hit.
 */
@Component
final class PowerDuringWarning implements ScreeningRule {

    /** What lists write on a day without a warning, instead of nothing. */
    private static final Set<String> NO_WARNING = Set.of("无", "-");

    @Override
    public String code() {
        return "AIR-01";
    }

    @Override
    public String title() {
        return "重污染天气预警期间用电超过减排要求";
    }

    @Override
    public String titleEn() {
        return "Too much power during a warning";
    }

    @Override
    public String matter() {
        return "AIR";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.USCC,
                Column.DISTRICT,
                Column.SITE,
                Column.date("date", "日期"),
                Column.text("level", "预警级别").optional(),
                Column.number("power", "用电量（kWh）"),
                Column.number("normal", "正常日用电量（kWh）"),
                Column.number("share", "允许比例（0 至 1）"));
    }

    @Override
    public List<String> parameters() {
        return List.of("accuracy");
    }

    @Override
    public List<Hit> evaluate(List<SheetRow> rows, RuleSettings settings) {
        requireLevelsAndShares(rows);
        BigDecimal tolerance = BigDecimal.ONE.add(settings.value("accuracy"));
        return rows.stream()
                .filter(PowerDuringWarning::isWarned)
                .filter(row -> row.number("power").compareTo(permitted(row).multiply(tolerance)) > 0)
                .sorted(Comparator.comparing(row -> row.date("date")))
                .collect(groupingBy(
                        row -> row.text(Column.USCC.name()) + " "
                                + row.find(Column.SITE.name()).orElse(""),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(PowerDuringWarning::hit)
                .toList();
    }

    private static boolean isWarned(SheetRow row) {
        return row.find("level").flatMap(WarningLevel::of).isPresent();
    }

    /**
     * A text that is no level may be meant as one or not, and a share of 50 is meant as per cent and would let every firm pass,
     * so the file is refused with all such rows.
     */
    private static void requireLevelsAndShares(List<SheetRow> rows) {
        BadRows bad = new BadRows();
        for (SheetRow row : rows) {
            String level = row.find("level").orElse("-");
            if (!NO_WARNING.contains(level) && !isWarned(row)) {
                bad.add(row, "level", "not-one-of");
            }
            BigDecimal share = row.number("share");
            if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
                bad.add(row, "share", "not-a-share");
            }
        }
        bad.refuse();
    }

    private static Hit hit(List<SheetRow> over) {
        SheetRow worst = over.stream()
                .max(Comparator.comparing(row -> row.number("power").subtract(permitted(row))))
                .orElseThrow();
        String explanation = "预警期间有 %d 天用电超过允许值，最多的 %s（%s）用电 %s kWh，允许 %s kWh（正常日 %s kWh 的 %s）。"
                .formatted(
                        over.size(),
                        worst.date("date"),
                        worst.text("level"),
                        Shown.of(worst.number("power")),
                        Shown.of(permitted(worst)),
                        Shown.of(worst.number("normal")),
                        Shown.percent(worst.number("share")));
        return Hit.over(List.of(over.getFirst(), over.getLast()), explanation)
                .with("超用天数", over.size() + " d")
                .with("最大超用", worst.number("power").subtract(permitted(worst)), "kWh");
    }

    private static BigDecimal permitted(SheetRow row) {
        return row.number("normal").multiply(row.number("share"));
    }
}
