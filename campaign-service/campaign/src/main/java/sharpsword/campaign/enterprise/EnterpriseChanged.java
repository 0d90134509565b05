package sharpsword.campaign.enterprise;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sharpsword.messaging.document.Happening;

/**
 * {@code enterprise.changed.v1}: a firm, whole, after any change.
 *
 * @param keyUnit lists of key units on which it stands
 * @param positiveList whether an entry in the positive list stands
 * @param what what happened: {@code REGISTERED, DESCRIBED, ADMITTED, REMOVED}
 * @param state always {@code REGISTERED}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EnterpriseChanged(
        String uscc,
        String name,
        String district,
        @Nullable String park,
        Listed listed,
        List<KeyUnit> keyUnit,
        boolean positiveList,
        @Nullable Credit credit,
        What what,
        String state) {

    static final String TYPE = "enterprise.changed.v1";

    /** What happened to a firm. */
    enum What {
        REGISTERED,
        DESCRIBED,
        ADMITTED,
        REMOVED
    }

    static Happening told(What what, Enterprise firm, LocalDate day) {
        Description is = firm.description();
        return Happening.told(
                what.name().toLowerCase(Locale.ROOT),
                TYPE,
                new EnterpriseChanged(
                        firm.id(),
                        is.name(),
                        is.district(),
                        is.park(),
                        is.listed(),
                        List.copyOf(is.keyUnits()),
                        firm.entryOn(day).isPresent(),
                        is.credit(),
                        what,
                        "REGISTERED"));
    }
}
