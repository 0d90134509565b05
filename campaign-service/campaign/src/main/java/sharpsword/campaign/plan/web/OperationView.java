package sharpsword.campaign.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.campaign.plan.Quota;
import sharpsword.campaign.plan.Terms;
import sharpsword.reference.routing.Operation;

/**
 * The terms of an operation with what they mean.
 *
 * @param quota sum of the quotas
 * @param citations editions and articles behind {@code legalBasis} on the first day
 * @param published whether its service was told
 * @param meets other operations that run at the same time in a common district
 */
record OperationView(
        Operation operation,
        LocalDate from,
        LocalDate to,
        String leadAgency,
        List<String> partners,
        List<String> districts,
        List<Quota> quotas,
        int quota,
        List<String> legalBasis,
        List<String> citations,
        @Nullable String programme,
        boolean published,
        List<Operation> meets) {

    static OperationView of(Terms terms, List<String> citations, boolean published, List<Operation> meets) {
        return new OperationView(
                terms.operation(),
                terms.from(),
                terms.to(),
                terms.leadAgency(),
                terms.partners(),
                terms.districts(),
                terms.quotas(),
                terms.sites(),
                terms.legalBasis(),
                citations,
                terms.programme(),
                published,
                meets);
    }
}
