package sharpsword.operation.rewardedreporting.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import sharpsword.operation.screening.Column;
import sharpsword.operation.screening.Hit;
import sharpsword.operation.screening.RuleSettings;
import sharpsword.operation.screening.ScreeningRule;
import sharpsword.operation.screening.SheetRow;

/** RR-02 反复投诉对象: one target with several complaints in the time before the day of the screening. */
@Component
final class RepeatedTarget implements ScreeningRule {

    @Override
    public String code() {
        return "RR-02";
    }

    @Override
    public String title() {
        return "反复投诉对象";
    }

    @Override
    public String titleEn() {
        return "Targets of repeated complaints";
    }

    @Override
    public String matter() {
        return "OTHER";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.DISTRICT,
                Column.SITE,
                Column.text("target", "被投诉对象"),
                Column.date("received", "接收日期"),
                Column.flag("verified", "是否属实").optional());
    }

    @Override
    public List<String> parameters() {
        return List.of("days", "complaints");
    }

    @Override
    public List<Hit> evaluate(List<SheetRow> rows, RuleSettings settings) {
        LocalDate from = settings.asOf().minusDays(settings.count("days"));
        Map<String, List<SheetRow>> targets = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.date("received").isAfter(from))
                .filter(row -> !row.date("received").isAfter(settings.asOf()))
                .forEach(row -> targets.computeIfAbsent(
                                row.text("district") + "|" + Folded.of(row.text("target")), key -> new ArrayList<>())
                        .add(row));
        return targets.values().stream()
                .filter(complaints -> complaints.size() >= settings.count("complaints"))
                .map(complaints -> hit(complaints, settings))
                .toList();
    }

    private static Hit hit(List<SheetRow> complaints, RuleSettings settings) {
        long verified = complaints.stream()
                .filter(row -> row.find("verified").isPresent() && row.flag("verified"))
                .count();
        return Hit.over(
                        complaints,
                        "%s在%d天内被投诉%d次，达到%d次。"
                                .formatted(
                                        complaints.getFirst().text("target"),
                                        settings.count("days"),
                                        complaints.size(),
                                        settings.count("complaints")))
                .with("属实", verified + " 次");
    }
}
