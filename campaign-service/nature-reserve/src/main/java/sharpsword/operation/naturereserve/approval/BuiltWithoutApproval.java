package sharpsword.operation.naturereserve.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sharpsword.operation.screening.Column;
import sharpsword.operation.screening.Hit;
import sharpsword.operation.screening.RuleSettings;
import sharpsword.operation.screening.ScreeningRule;
import sharpsword.operation.screening.SheetRow;

/**
 * PA-03 保护地设立后未批先建: building started after the area was designated, and no approval had been given by then. An
 * approval that came later does not help.
 */
@Component
final class BuiltWithoutApproval implements ScreeningRule {

    @Override
    public String code() {
        return "PA-03";
    }

    @Override
    public String title() {
        return "保护地设立后未经批准开工建设";
    }

    @Override
    public String titleEn() {
        return "Built after designation without approval";
    }

    @Override
    public String matter() {
        return "PROTECTED_AREA";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.USCC.optional(),
                Column.DISTRICT,
                Column.text("site", "项目名称"),
                Column.text("area", "自然保护地"),
                Column.date("designated", "保护地设立日期"),
                Column.date("started", "开工日期"),
                Column.text("approval", "批准文号").optional(),
                Column.date("approved", "批准日期").optional());
    }

    @Override
    public List<String> parameters() {
        return List.of("days");
    }

    @Override
    public List<Hit> evaluate(List<SheetRow> rows, RuleSettings settings) {
        return rows.stream()
                .flatMap(row -> hit(row, settings.count("days")).stream())
                .toList();
    }

    private static Optional<Hit> hit(SheetRow row, int grace) {
        LocalDate designated = row.date("designated");
        LocalDate started = row.date("started");
        boolean before = !started.isAfter(designated.plusDays(grace));
        if (before || isApprovedBy(started, row)) {
            return Optional.empty();
        }
        String explanation = "%s 于 %s 在%s内开工，该保护地 %s 设立，%s。"
                .formatted(row.text("site"), started, row.text("area"), designated, lack(row));
        return Optional.of(Hit.in(row, explanation));
    }

    /** A number without a date cannot be checked against the start, and a date without a number is no approval. */
    private static boolean isApprovedBy(LocalDate started, SheetRow row) {
        return row.find("approval").isPresent()
                && row.findDate("approved")
                        .filter(date -> !date.isAfter(started))
                        .isPresent();
    }

    private static String lack(SheetRow row) {
        Optional<String> number = row.find("approval");
        if (number.isEmpty()) {
            return "无批准文件";
        }
        return row.findDate("approved")
                .map(date -> "批准文件 %s 于 %s 才取得".formatted(number.get(), date))
                .orElse("批准文件 %s 没有日期".formatted(number.get()));
    }
}
