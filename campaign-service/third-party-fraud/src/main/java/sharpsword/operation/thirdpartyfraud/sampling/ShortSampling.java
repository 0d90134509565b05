package sharpsword.operation.thirdpartyfraud.sampling;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sharpsword.operation.screening.BadRows;
import sharpsword.operation.screening.Column;
import sharpsword.operation.screening.Hit;
import sharpsword.operation.screening.RuleSettings;
import sharpsword.operation.screening.ScreeningRule;
import sharpsword.operation.screening.SheetRow;

/** TP-04 采样时长不足: a sampling is shorter, or has fewer samples, than the standard of its method asks for. */
@Component
final class ShortSampling implements ScreeningRule {

    @Override
    public String code() {
        return "TP-04";
    }

    @Override
    public String title() {
        return "采样时长或者频次低于方法要求";
    }

    @Override
    public String titleEn() {
        return "Sampling too short for its method";
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
                Column.text("method", "采样类别"),
                Column.dateTime("from", "采样开始时间"),
                Column.dateTime("to", "采样结束时间"),
                Column.number("samples", "样品数").optional(),
                Column.number("volume", "采气量（m³）").optional(),
                Column.number("cycle", "生产周期（小时）").optional());
    }

    @Override
    public List<String> parameters() {
        return List.of(
                "stack-minutes",
                "stack-samples",
                "particulate-minutes",
                "particulate-volume",
                "water-cycle",
                "water-short",
                "water-long");
    }

    @Override
    public List<Hit> evaluate(List<SheetRow> rows, RuleSettings settings) {
        requireWhole(rows);
        return rows.stream().flatMap(row -> hit(row, settings).stream()).toList();
    }

    private static Optional<Hit> hit(SheetRow row, RuleSettings settings) {
        return method(row).flatMap(method -> method.shortfall(row, settings)).map(lack -> {
            long minutes =
                    Duration.between(row.dateTime("from"), row.dateTime("to")).toMinutes();
            String explanation = "报告 %s 的%s采样自 %s 至 %s 共 %d 分钟，%s。"
                    .formatted(
                            row.text("report"),
                            row.text("method"),
                            row.dateTime("from"),
                            row.dateTime("to"),
                            minutes,
                            lack);
            return Hit.in(row, explanation).with("采样时长", minutes + " min");
        });
    }

    private static void requireWhole(List<SheetRow> rows) {
        BadRows bad = new BadRows();
        for (SheetRow row : rows) {
            method(row)
                    .ifPresentOrElse(
                            method -> method.needs().stream()
                                    .filter(column -> row.find(column).isEmpty())
                                    .forEach(column -> bad.add(row, column, "missing")),
                            () -> bad.add(row, "method", "not-one-of"));
        }
        bad.refuse();
    }

    private static Optional<Method> method(SheetRow row) {
        return Method.of(row.text("method"));
    }
}
