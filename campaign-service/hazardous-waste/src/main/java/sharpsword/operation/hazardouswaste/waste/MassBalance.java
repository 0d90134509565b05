package sharpsword.operation.hazardouswaste.waste;

import java.math.BigDecimal;
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
 * HW-01 物料平衡: what came in must have gone out or lie there still.
 *
 * <p>Δ = open + generated + receivedIn − selfUsed − shipped − close; a hit if |Δ| is more than the larger of the weighing
 * accuracy and a share of what was generated. A positive Δ has vanished, a negative one came from nowhere.
 */
@Component
final class MassBalance implements ScreeningRule {

    @Override
    public String code() {
        return "HW-01";
    }

    @Override
    public String title() {
        return "危险废物物料平衡差异";
    }

    @Override
    public String titleEn() {
        return "Waste ledger out of balance";
    }

    @Override
    public String matter() {
        return "HAZARDOUS_WASTE";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.USCC,
                Column.DISTRICT,
                Column.SITE,
                Column.text("waste", "废物代码"),
                Column.text("period", "台账期间"),
                Column.number("open", "期初库存（吨）"),
                Column.number("generated", "产生量（吨）"),
                Column.number("received", "接收量（吨）"),
                Column.number("used", "自行利用处置量（吨）"),
                Column.number("shipped", "转移量（吨）"),
                Column.number("close", "期末库存（吨）"));
    }

    @Override
    public List<String> parameters() {
        return List.of("least", "share");
    }

    @Override
    public List<Hit> evaluate(List<SheetRow> rows, RuleSettings settings) {
        return rows.stream().flatMap(row -> hit(row, settings).stream()).toList();
    }

    private static Optional<Hit> hit(SheetRow row, RuleSettings settings) {
        BigDecimal generated = row.number("generated");
        BigDecimal delta = row.number("open")
                .add(generated)
                .add(row.number("received"))
                .subtract(row.number("used"))
                .subtract(row.number("shipped"))
                .subtract(row.number("close"));
        BigDecimal bound = settings.value("least").max(settings.value("share").multiply(generated));
        if (delta.abs().compareTo(bound) <= 0) {
            return Optional.empty();
        }
        String explanation = "%s（%s）账面差额 %s 吨，超过允许差额 %s 吨，疑似%s。"
                .formatted(
                        row.text("waste"),
                        row.text("period"),
                        Shown.of(delta),
                        Shown.of(bound),
                        delta.signum() > 0 ? "去向不明" : "来源不明或台账失实");
        return Optional.of(Hit.in(row, explanation).with("差额", delta, "t").with("允许差额", bound, "t"));
    }
}
