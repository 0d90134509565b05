package sharpsword.operation.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Refusal;
import sharpsword.messaging.event.Event;
import tools.jackson.databind.JsonNode;

/**
 * What the campaign said when it published an operation of a year.
 *
 * @param operation code of the operation
 * @param campaign identifier of the campaign
 * @param from first day
 * @param to last day
 * @param leadAgency agency that leads
 * @param partners agencies that take part
 * @param districts district codes
 * @param quotas sites that each district has to check
 * @param legalBasis article codes
 * @param programme programme of which it is part; null if none
 * @param sequence place in the history of the publication: a higher one is newer
 */
public record Publication(
        String operation,
        int year,
        String campaign,
        LocalDate from,
        LocalDate to,
        String leadAgency,
        List<String> partners,
        List<String> districts,
        List<Quota> quotas,
        List<String> legalBasis,
        @Nullable String programme,
        long sequence) {

    public Publication {
        partners = List.copyOf(partners);
        districts = List.copyOf(districts);
        quotas = List.copyOf(quotas);
        legalBasis = List.copyOf(legalBasis);
    }

    /**
     * Reads {@code operation.published.v1}.
     *
     * @throws sharpsword.access.RefusedException {@code publication-invalid}, which parks the event
     */
    public static Publication from(Event event) {
        JsonNode data = event.data();
        try {
            return new Publication(
                    data.path("operation").asString(),
                    data.path("year").asInt(),
                    data.path("campaign").asString(),
                    LocalDate.parse(data.path("from").asString()),
                    LocalDate.parse(data.path("to").asString()),
                    data.path("leadAgency").asString(),
                    texts(data, "partners"),
                    texts(data, "districts"),
                    data.path("quotas")
                            .valueStream()
                            .map(quota -> new Quota(
                                    quota.path("district").asString(),
                                    quota.path("sites").asInt()))
                            .toList(),
                    texts(data, "legalBasis"),
                    data.hasNonNull("programme") ? data.get("programme").asString() : null,
                    event.sequence());
        } catch (DateTimeParseException | tools.jackson.databind.exc.JsonNodeException unreadable) {
            throw Refusal.rule("publication-invalid").with("event", event.id()).asException();
        }
    }

    private static List<String> texts(JsonNode data, String field) {
        return data.path(field).valueStream().map(JsonNode::asString).toList();
    }
}
