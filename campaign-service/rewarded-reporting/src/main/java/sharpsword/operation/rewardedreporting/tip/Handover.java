package sharpsword.operation.rewardedreporting.tip;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whom a tip was handed on to, and what came of it.
 *
 * @param operation code of the operation
 * @param agency agency that looks into it
 * @param lead identifier of the lead that was made of it; null until it is heard of
 * @param concludedAt when the outcome was reached; null until then
 */
public record Handover(
        String operation,
        String agency,
        @Nullable String lead,
        @Nullable Instant concludedAt) {

    Handover as(String madeLead) {
        return new Handover(operation, agency, madeLead, concludedAt);
    }

    Handover concluded(Instant at) {
        return new Handover(operation, agency, lead, at);
    }
}
