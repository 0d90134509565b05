package sharpsword.campaign.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code operation.published.v1}: what an operation of a year is to be, whole each time.
 *
 * @param campaign identifier of the campaign
 * @param state always {@code PUBLISHED}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OperationPublished(
        String campaign,
        String operation,
        int year,
        LocalDate from,
        LocalDate to,
        String leadAgency,
        List<String> partners,
        List<String> districts,
        List<Quota> quotas,
        List<String> legalBasis,
        @Nullable String programme,
        String state) {

    static final String TYPE = "operation.published.v1";

    static OperationPublished of(PublishedOperation published) {
        Terms terms = published.terms();
        return new OperationPublished(
                published.campaign(),
                terms.operation().name(),
                published.year(),
                terms.from(),
                terms.to(),
                terms.leadAgency(),
                terms.partners(),
                terms.districts(),
                terms.quotas(),
                terms.legalBasis(),
                terms.programme(),
                "PUBLISHED");
    }
}
