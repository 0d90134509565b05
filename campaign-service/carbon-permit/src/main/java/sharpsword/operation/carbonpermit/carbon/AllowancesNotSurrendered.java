package sharpsword.operation.carbonpermit.carbon;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
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
 * CO2-01 未足额清缴: after the deadline of the data year, fewer allowances were surrendered than were emitted. Where the file
 * has the mean price of the month before the deadline, the hit names the range of the fine (Interim Regulation on Carbon
 * Emissions Trading, Art. 24).
 */
@Component
final class AllowancesNotSurrendered implements ScreeningRule {

    @Override
    public String code() {
        return "CO2-01";
    }

    @Override
    public String title() {
        return "清缴期限届满未足额清缴配额";
    }

    @Override
    public String titleEn() {
        return "Allowances not surrendered";
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
                Column.SITE,
                Column.date("year-end", "数据年度最后一日"),
                Column.number("verified", "核定排放量（吨）"),
                Column.number("surrendered", "已清缴配额（吨）"),
                Column.number("price", "清缴时限前一个月平均成交价（元/吨）").optional());
    }

    @Override
    public List<String> parameters() {
        return List.of("months", "fine-least", "fine-most");
    }

    @Override
    public List<Hit> evaluate(List<SheetRow> rows, RuleSettings settings) {
        return rows.stream().flatMap(row -> hit(row, settings).stream()).toList();
    }

    private static Optional<Hit> hit(SheetRow row, RuleSettings settings) {
        LocalDate deadline =
                row.date("year-end").plusMonths(settings.count("months")).with(TemporalAdjusters.lastDayOfMonth());
        BigDecimal gap = row.number("verified").subtract(row.number("surrendered"));
        // The last day is still in time.
        if (gap.signum() <= 0 || !settings.asOf().isAfter(deadline)) {
            return Optional.empty();
        }
        String explanation = "%d 年度核定排放量 %s 吨，截至 %s（期限 %s）清缴 %s 吨，差 %s 吨。"
                .formatted(
                        row.date("year-end").getYear(),
                        Shown.of(row.number("verified")),
                        settings.asOf(),
                        deadline,
                        Shown.of(row.number("surrendered")),
                        Shown.of(gap));
        Hit hit = Hit.in(row, explanation).with("未清缴量", gap, "t");
        return Optional.of(row.findNumber("price")
                .map(price -> withFine(hit, gap.multiply(price), settings))
                .orElse(hit));
    }

    private static Hit withFine(Hit hit, BigDecimal worth, RuleSettings settings) {
        BigDecimal least = worth.multiply(settings.value("fine-least"));
        BigDecimal most = worth.multiply(settings.value("fine-most"));
        return hit.with("罚款下限", yuan(least), "元").with("罚款上限", yuan(most), "元");
    }

    private static BigDecimal yuan(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
