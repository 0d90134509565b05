package sharpsword.operation.bluesky.dust;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sharpsword.operation.screening.Column;
import sharpsword.operation.screening.Hit;
import sharpsword.operation.screening.RuleSettings;
import sharpsword.operation.screening.ScreeningRule;
import sharpsword.operation.screening.SheetRow;
import sharpsword.operation.screening.Shown;

/** SIX-100 六个百分之百: score = measures that a building site meets, out of six; a hit below the least score. */
@Component
final class SixHundredPercent implements ScreeningRule {

    private static final List<Column> MEASURES = List.of(
            Column.flag("hoarding", "周边围挡"),
            Column.flag("cover", "物料堆放覆盖"),
            Column.flag("washing", "出入车辆冲洗"),
            Column.flag("hardened", "施工现场地面硬化"),
            Column.flag("wet", "拆迁工地湿法作业"),
            Column.flag("closed", "渣土车辆密闭运输"));

    @Override
    public String code() {
        return "SIX-100";
    }

    @Override
    public String title() {
        return "施工工地“六个百分之百”未落实";
    }

    @Override
    public String titleEn() {
        return "The six 100 % not met";
    }

    @Override
    public String matter() {
        return "DUST";
    }

    @Override
    public List<Column> columns() {
        return Stream.concat(
                        Stream.of(
                                Column.USCC.optional(),
                                Column.DISTRICT,
                                Column.text("site", "工地名称"),
                                Column.date("date", "日期")),
                        MEASURES.stream())
                .toList();
    }

    @Override
    public List<String> parameters() {
        return List.of("least");
    }

    @Override
    public List<Hit> evaluate(List<SheetRow> rows, RuleSettings settings) {
        return rows.stream()
                .flatMap(row -> hit(row, settings.value("least")).stream())
                .toList();
    }

    private static Optional<Hit> hit(SheetRow row, BigDecimal least) {
        List<Column> unmet =
                MEASURES.stream().filter(each -> !row.flag(each.name())).toList();
        BigDecimal score = score(MEASURES.size() - unmet.size());
        if (score.compareTo(least) >= 0) {
            return Optional.empty();
        }
        String explanation = "%s %s 得分 %s，未落实：%s。"
                .formatted(
                        row.text("site"),
                        row.date("date"),
                        Shown.percent(score),
                        unmet.stream().map(Column::title).collect(Collectors.joining("、")));
        return Optional.of(Hit.in(row, explanation).with("得分", Shown.percent(score)));
    }

    private static BigDecimal score(int met) {
        return BigDecimal.valueOf(met).divide(BigDecimal.valueOf(MEASURES.size()), MathContext.DECIMAL64);
    }
}
