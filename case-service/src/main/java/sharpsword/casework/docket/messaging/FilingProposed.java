package sharpsword.casework.docket.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sharpsword.casework.docket.Proposal;

/** What this service reads of {@code filing.proposed.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FilingProposed(
        @Nullable String problem,
        @Nullable String operation,
        @Nullable Integer year,
        @Nullable String district,
        @Nullable String agency,
        @Nullable String enterprise,
        @Nullable String violation,
        Proposal.@Nullable Kind kind,
        @Nullable Instant discoveredAt,
        @Nullable LocalDate actDate) {

    /** Name of the first field that is needed and not there; null if the proposal is complete. */
    @Nullable
    String missing() {
        Map<String, @Nullable Object> needed = new LinkedHashMap<>();
        needed.put("problem", problem);
        needed.put("operation", operation);
        needed.put("year", year);
        needed.put("district", district);
        needed.put("agency", agency);
        needed.put("violation", violation);
        needed.put("kind", kind);
        needed.put("discoveredAt", discoveredAt);
        needed.put("actDate", actDate);
        return needed.entrySet().stream()
                .filter(entry -> entry.getValue() == null)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The proposal, once nothing is {@link #missing()}. */
    Proposal toProposal(String filing) {
        return new Proposal(
                filing,
                Objects.requireNonNull(problem),
                Objects.requireNonNull(operation),
                Objects.requireNonNull(year),
                Objects.requireNonNull(district),
                Objects.requireNonNull(agency),
                enterprise,
                Objects.requireNonNull(violation),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(discoveredAt),
                Objects.requireNonNull(actDate));
    }
}
