package sharpsword.operation.rewardedreporting.screen;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import sharpsword.operation.screening.Column;
import sharpsword.operation.screening.Hit;
import sharpsword.operation.screening.RuleSettings;
import sharpsword.operation.screening.ScreeningRule;
import sharpsword.operation.screening.SheetRow;

/** RR-01 疑似重复举报: tips about the same target at the same place, each within some days of the one before. */
@Component
final class RepeatedTip implements ScreeningRule {

    @Override
    public String code() {
        return "RR-01";
    }

    @Override
    public String title() {
        return "疑似重复举报";
    }

    @Override
    public String titleEn() {
        return "Tips that seem to repeat each other";
    }

    @Override
    public String matter() {
        return "OTHER";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.DISTRICT,
                Column.text("site", "地点"),
                Column.text("target", "被举报对象"),
                Column.text("number", "举报编号"),
                Column.date("received", "接收日期"));
    }

    @Override
    public List<String> parameters() {
        return List.of("days");
    }

    @Override
    public List<Hit> evaluate(List<SheetRow> rows, RuleSettings settings) {
        Map<String, List<SheetRow>> groups = new LinkedHashMap<>();
        rows.stream()
                .sorted(Comparator.comparing(row -> row.date("received")))
                .forEach(row -> groups.computeIfAbsent(key(row), key -> new ArrayList<>())
                        .add(row));
        List<Hit> hits = new ArrayList<>();
        groups.values().forEach(group -> hits.addAll(hits(group, settings.count("days"))));
        return hits;
    }

    private static List<Hit> hits(List<SheetRow> sorted, int days) {
        List<Hit> hits = new ArrayList<>();
        List<SheetRow> run = new ArrayList<>(List.of(sorted.getFirst()));
        for (SheetRow row : sorted.subList(1, sorted.size())) {
            LocalDate before = run.getLast().date("received");
            if (ChronoUnit.DAYS.between(before, row.date("received")) > days) {
                addIfRepeated(run, days, hits);
                run = new ArrayList<>();
            }
            run.add(row);
        }
        addIfRepeated(run, days, hits);
        return hits;
    }

    private static void addIfRepeated(List<SheetRow> run, int days, List<Hit> hits) {
        if (run.size() < 2) {
            return;
        }
        String numbers =
                String.join("、", run.stream().map(row -> row.text("number")).toList());
        hits.add(Hit.over(
                        run,
                        "%s（%s）有%d件举报，相邻间隔不超过%d天，疑似重复，首件为%s。"
                                .formatted(
                                        run.getFirst().text("target"),
                                        run.getFirst().text("site"),
                                        run.size(),
                                        days,
                                        run.getFirst().text("number")))
                .with("编号", numbers));
    }

    private static String key(SheetRow row) {
        return row.text("district") + "|" + Folded.of(row.text("site")) + "|" + Folded.of(row.text("target"));
    }
}
