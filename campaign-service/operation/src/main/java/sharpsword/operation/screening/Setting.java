package sharpsword.operation.screening;

import java.math.BigDecimal;
import sharpsword.reference.threshold.Threshold;

/**
 * A parameter as a run used it, kept so that the result can be explained later.
 *
 * @param basis where the number comes from
 * @param mark how far it can be relied on
 */
public record Setting(String code, BigDecimal value, String unit, String basis, String mark) {

    static Setting of(Threshold used) {
        return new Setting(
                used.code(),
                used.value(),
                used.unit(),
                used.basis(),
                used.mark().name());
    }
}
