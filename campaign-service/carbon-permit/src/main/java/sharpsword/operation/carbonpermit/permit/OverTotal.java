package sharpsword.operation.carbonpermit.permit;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
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
 * PMT-03 超许可总量: the emissions of a year up to the day add up to more than the permit allows, or come near to it. If the
 * permit changed in the year, its last total counts.
 */
@Component
final class OverTotal implements ScreeningRule {

    @Override
    public String code() {
        return "PMT-03";
    }

    @Override
    public String title() {
        return "超过或者接近许可排放总量";
    }

    @Override
    public String titleEn() {
        return "Over or near the permitted total";
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
                Column.SITE,
                Column.text("pollutant", "污染物"),
                Column.date("date", "统计期末"),
                Column.number("emitted", "排放量（吨）"),
                Column.number("permitted", "年许可排放量（吨）"));
    }

    @Override
    public List<String> parameters() {
        return List.of("warning");
    }

    @Override
    public List<Hit> evaluate(List<SheetRow> rows, RuleSettings settings) {
        return rows.stream()
                .filter(row -> !row.date("date").isAfter(settings.asOf()))
                .sorted(Comparator.comparing(row -> row.date("date")))
                .collect(groupingBy(OverTotal::account, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(year -> hit(year, settings.value("warning")).stream())
                .toList();
    }

    private static Optional<Hit> hit(List<SheetRow> year, BigDecimal warning) {
        BigDecimal emitted = year.stream().map(row -> row.number("emitted")).reduce(BigDecimal.ZERO, BigDecimal::add);
        SheetRow last = year.getLast();
        BigDecimal permitted = last.number("permitted");
        boolean over = emitted.compareTo(permitted) > 0;
        boolean near = emitted.signum() > 0 && emitted.compareTo(warning.multiply(permitted)) >= 0;
        if (!over && !near) {
            return Optional.empty();
        }
        String explanation = "%s %d 年截至 %s 累计排放 %s 吨，年许可 %s 吨，%s。"
                .formatted(
                        last.text("pollutant"),
                        last.date("date").getYear(),
                        last.date("date"),
                        Shown.of(emitted),
                        Shown.of(permitted),
                        over ? "已超过许可总量" : "已达到预警线 " + Shown.percent(warning));
        return Optional.of(Hit.over(List.of(year.getFirst(), last), explanation)
                .with("累计排放量", emitted, "t")
                .with("年许可排放量", permitted, "t"));
    }

    private static String account(SheetRow row) {
        return String.join(
                "\n",
                row.text(Column.USCC.name()),
                row.text("pollutant"),
                Integer.toString(row.date("date").getYear()));
    }
}
