package sharpsword.operation.thirdpartyfraud.report;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
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
 * TP-03 报告雷同: two reports of one agency point the same way (cosine of the result vectors) and most of their values are
 * equal to the digit. A report is told once, with the earlier one that it resembles most.
 */
@Component
final class ClonedReport implements ScreeningRule {

    @Override
    public String code() {
        return "TP-03";
    }

    @Override
    public String title() {
        return "检测报告数据雷同";
    }

    @Override
    public String titleEn() {
        return "Cloned reports";
    }

    @Override
    public String matter() {
        return "LABORATORY";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.USCC,
                Column.DISTRICT,
                Column.SITE,
                Column.text("report", "报告编号"),
                Column.text("item", "检测项目"),
                Column.number("value", "检测结果"));
    }

    @Override
    public List<String> parameters() {
        return List.of("cosine", "equal", "items");
    }

    @Override
    public List<Hit> evaluate(List<SheetRow> rows, RuleSettings settings) {
        requireOnce(rows);
        List<Hit> hits = new ArrayList<>();
        for (List<SheetRow> agency : grouped(rows, Column.USCC.name())) {
            EarlierReports earlier = new EarlierReports(settings.value("equal"));
            for (List<SheetRow> results : grouped(agency, "report")) {
                Report report = Report.of(results);
                closest(report, earlier.near(report), settings)
                        .map(found -> hit(found, settings))
                        .ifPresent(hits::add);
                earlier.add(report);
            }
        }
        return hits;
    }

    private static Optional<Resemblance> closest(Report report, List<Report> earlier, RuleSettings settings) {
        return earlier.stream()
                .map(other -> Resemblance.of(report, other))
                .filter(each -> each.common() >= settings.count("items"))
                .filter(each -> each.cosine() >= settings.value("cosine").doubleValue())
                .filter(each -> each.equal() >= settings.value("equal").doubleValue())
                .max(Comparator.comparingDouble(Resemblance::equal).thenComparingDouble(Resemblance::cosine));
    }

    private static Hit hit(Resemblance found, RuleSettings settings) {
        String explanation = "报告 %s 与报告 %s 有 %d 项共同结果，余弦相似度 %s（不低于 %s），%s 的结果完全相同（不低于 %s），疑似套用。"
                .formatted(
                        found.one().number(),
                        found.other().number(),
                        found.common(),
                        Shown.of(BigDecimal.valueOf(found.cosine())),
                        Shown.of(settings.value("cosine")),
                        Shown.percent(BigDecimal.valueOf(found.equal())),
                        Shown.percent(settings.value("equal")));
        return Hit.over(List.of(found.one().first(), found.other().first()), explanation)
                .with("余弦相似度", Shown.of(BigDecimal.valueOf(found.cosine())))
                .with("相同结果占比", Shown.percent(BigDecimal.valueOf(found.equal())));
    }

    /** An item that a report lists twice cannot be compared. */
    private static void requireOnce(List<SheetRow> rows) {
        BadRows bad = new BadRows();
        Set<List<String>> seen = new HashSet<>();
        for (SheetRow row : rows) {
            if (!seen.add(List.of(row.text(Column.USCC.name()), row.text("report"), row.text("item")))) {
                bad.add(row, "item", "duplicate");
            }
        }
        bad.refuse();
    }

    private static Collection<List<SheetRow>> grouped(List<SheetRow> rows, String column) {
        return rows.stream()
                .collect(groupingBy(row -> row.text(column), LinkedHashMap::new, Collectors.toList()))
                .values();
    }
}
