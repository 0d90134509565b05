package sharpsword.campaign.enterprise.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.campaign.enterprise.Credit;
import sharpsword.campaign.enterprise.Description;
import sharpsword.campaign.enterprise.Enterprise;
import sharpsword.campaign.enterprise.Entry;
import sharpsword.campaign.enterprise.KeyUnit;
import sharpsword.campaign.enterprise.Listed;
import sharpsword.messaging.document.Stored;

/**
 * A firm as the API shows it.
 *
 * @param positiveList whether an entry in the positive list stands today
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EnterpriseView(
        String id,
        String state,
        long revision,
        String name,
        String district,
        @Nullable String park,
        Listed listed,
        Set<KeyUnit> keyUnits,
        @Nullable Credit credit,
        boolean demo,
        boolean positiveList,
        List<Entry> entries,
        Set<String> sharedWith) {

    static EnterpriseView of(Stored<Enterprise> stored, LocalDate today) {
        Enterprise firm = stored.value();
        Description is = firm.description();
        return new EnterpriseView(
                firm.id(),
                "REGISTERED",
                stored.revision(),
                is.name(),
                is.district(),
                is.park(),
                is.listed(),
                is.keyUnits(),
                is.credit(),
                is.demo(),
                firm.entryOn(today).isPresent(),
                firm.entries(),
                firm.sharedWith());
    }
}
