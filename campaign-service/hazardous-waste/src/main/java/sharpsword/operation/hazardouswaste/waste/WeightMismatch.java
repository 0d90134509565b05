package sharpsword.operation.hazardouswaste.waste;

import java.math.BigDecimal;
import java.math.MathContext;
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
 * HW-05 联单重量不符: |sent − received| / sent of a manifest is more than a share. What arrives although nothing was sent is
 * always a hit.
 */
@Component
final class WeightMismatch implements ScreeningRule {

    @Override
    public String code() {
        return "HW-05";
    }

    @Override
    public String title() {
        return "转移联单移出与接收重量不符";
    }

    @Override
    public String titleEn() {
        return "Manifest weights differ";
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
                Column.text("manifest", "联单编号"),
                Column.text("waste", "废物代码"),
                Column.text("receiver", "接收单位"),
                Column.number("sent", "移出量（吨）"),
                Column.number("received", "接收量（吨）"));
    }

    @Override
    public List<String> parameters() {
        return List.of("share");
    }

    @Override
    public List<Hit> evaluate(List<SheetRow> rows, RuleSettings settings) {
        return rows.stream()
                .flatMap(row -> hit(row, settings.value("share")).stream())
                .toList();
    }

    private static Optional<Hit> hit(SheetRow row, BigDecimal bound) {
        BigDecimal sent = row.number("sent");
        BigDecimal difference = sent.subtract(row.number("received")).abs();
        // Compared without dividing, so that nothing sent is no special case.
        if (difference.compareTo(bound.multiply(sent.abs())) <= 0) {
            return Optional.empty();
        }
        String share =
                sent.signum() == 0 ? "移出量为零" : Shown.percent(difference.divide(sent.abs(), MathContext.DECIMAL64));
        String explanation = "联单 %s 移出 %s 吨、接收 %s 吨，相差 %s 吨（%s），超过 %s。"
                .formatted(
                        row.text("manifest"),
                        Shown.of(sent),
                        Shown.of(row.number("received")),
                        Shown.of(difference),
                        share,
                        Shown.percent(bound));
        return Optional.of(Hit.in(row, explanation).with("差值", difference, "t").with("差值占比", share));
    }
}
