package sharpsword.reference.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.data.Mark;
import sharpsword.reference.data.Validity;

/**
 * A point of a checklist or a violation of a catalogue.
 *
 * @param code code within the catalogue, for example {@code HW-C1}
 * @param title what is checked, or the act, in Chinese
 * @param titleEn the same in English; null if the package does not say it, then the Chinese title is shown
 * @param group heading under which pages show it; null if there is none
 * @param basis article codes or standards it rests on
 * @param penalty consequence in words; null for points of a checklist
 * @param least lowest fine, CNY; null if the law names none
 * @param most highest fine, CNY; null if the law names none
 * @param authority agency that punishes it; null where it is the bureau
 * @param severity proposed severity of a problem found here; null if none is proposed
 * @param detention whether the act can lead to detention
 * @param crime whether the act can be a crime
 */
public record Entry(
        String code,
        String title,
        @Nullable String titleEn,
        @Nullable String group,
        List<String> basis,
        @Nullable String penalty,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable String authority,
        @Nullable String severity,
        boolean detention,
        boolean crime,
        Validity validity,
        Mark mark) {

    public Entry {
        basis = List.copyOf(basis);
    }
}
