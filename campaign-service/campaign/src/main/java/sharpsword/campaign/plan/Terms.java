package sharpsword.campaign.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.routing.Operation;

/**
 * What one operation of a year is to be.
 *
 * @param operation which of the seven
 * @param from first day
 * @param to last day
 * @param leadAgency code of the agency that leads
 * @param partners codes of the agencies that take part
 * @param districts codes of the districts in which it runs
 * @param quotas sites that districts have to check; districts without one have none
 * @param legalBasis codes of the articles on which it rests; which edition speaks follows from the first day
 * @param programme programme of which it is part, for example {@code JOINT_ROUND}; null if none
 */
public record Terms(
        Operation operation,
        LocalDate from,
        LocalDate to,
        String leadAgency,
        List<String> partners,
        List<String> districts,
        List<Quota> quotas,
        List<String> legalBasis,
        @Nullable String programme) {

    public Terms {
        partners = List.copyOf(partners);
        districts = List.copyOf(districts);
        quotas = List.copyOf(quotas);
        legalBasis = List.copyOf(legalBasis);
    }

    /** Whether both run on a common day in a common district. */
    public boolean meets(Terms other) {
        boolean together = !from.isAfter(other.to) && !other.from.isAfter(to);
        return together && districts.stream().anyMatch(other.districts::contains);
    }

    /** Sites of all districts together. */
    public int sites() {
        return quotas.stream().mapToInt(Quota::sites).sum();
    }
}
