package sharpsword.operation.thirdpartyfraud.sampling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sharpsword.operation.screening.Column;
import sharpsword.operation.screening.Hit;
import sharpsword.operation.screening.RuleSettings;
import sharpsword.operation.screening.ScreeningRule;
import sharpsword.operation.screening.SheetRow;

/**
 * TP-06 时间逻辑错误: a sample was received before it was taken, analysed before it was received, or analysed after it had
 * perished.
 */
@Component
final class ImpossibleTimes implements ScreeningRule {

    @Override
    public String code() {
        return "TP-06";
    }

    @Override
    public String title() {
        return "采样、接收、分析时间不合逻辑或者超过保存期";
    }

    @Override
    public String titleEn() {
        return "Impossible times of a sample";
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
                Column.text("sample", "样品编号"),
                Column.text("item", "检测项目"),
                Column.dateTime("sampled", "采样时间"),
                Column.dateTime("received", "接收时间"),
                Column.dateTime("analysed", "分析时间"),
                Column.flag("acidified", "是否加酸保存").optional());
    }

    @Override
    public List<String> parameters() {
        return List.of("bod5", "hexavalent-chromium", "ammonia");
    }

    @Override
    public List<Hit> evaluate(List<SheetRow> rows, RuleSettings settings) {
        return rows.stream().flatMap(row -> hit(row, settings).stream()).toList();
    }

    private static Optional<Hit> hit(SheetRow row, RuleSettings settings) {
        List<String> reasons = new ArrayList<>();
        if (row.dateTime("received").isBefore(row.dateTime("sampled"))) {
            reasons.add("接收早于采样");
        }
        if (row.dateTime("analysed").isBefore(row.dateTime("received"))) {
            reasons.add("分析早于接收");
        }
        perished(row, settings).ifPresent(reasons::add);
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        String explanation = "报告 %s 样品 %s 的 %s：采样 %s，接收 %s，分析 %s，%s。"
                .formatted(
                        row.text("report"),
                        row.text("sample"),
                        row.text("item"),
                        row.dateTime("sampled"),
                        row.dateTime("received"),
                        row.dateTime("analysed"),
                        String.join("，", reasons));
        return Optional.of(Hit.in(row, explanation).with("原因", String.join("，", reasons)));
    }

    private static Optional<String> perished(SheetRow row, RuleSettings settings) {
        return Perishable.of(row.text("item"))
                .filter(each -> !(each.keepsAcidified() && row.flag("acidified")))
                .map(each -> settings.count(each.parameter()))
                .filter(hours -> kept(row).compareTo(Duration.ofHours(hours)) > 0)
                .map(hours -> "采样至分析 %d 小时 %d 分，超过保存期 %d 小时"
                        .formatted(kept(row).toHours(), kept(row).toMinutesPart(), hours));
    }

    private static Duration kept(SheetRow row) {
        return Duration.between(row.dateTime("sampled"), row.dateTime("analysed"));
    }
}
