package sharpsword.campaign.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sharpsword.campaign.plan.Quota;
import sharpsword.campaign.plan.Terms;
import sharpsword.reference.routing.Operation;

/** The terms of an operation as the API takes them; missing lists are empty. */
record TermsRequest(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotBlank @Pattern(regexp = AGENCY) String leadAgency,
        @Nullable @Size(max = 50) List<@NotBlank @Pattern(regexp = AGENCY) String> partners,
        @NotNull @Size(max = 100) List<@NotBlank String> districts,
        @Nullable @Size(max = 100) List<@NotNull @Valid QuotaRequest> quotas,
        @NotNull @Size(max = 100) List<@NotBlank String> legalBasis,
        @Nullable @Size(max = 40) String programme) {

    static final String AGENCY = "[A-Z]+-[0-9A-Z]{6}";

    record QuotaRequest(@NotBlank String district, @Min(1) int sites) {}

    Terms terms(Operation operation) {
        return new Terms(
                operation,
                from,
                to,
                leadAgency,
                Objects.requireNonNullElse(partners, List.of()),
                districts,
                Objects.requireNonNullElse(quotas, List.<QuotaRequest>of()).stream()
                        .map(quota -> new Quota(quota.district(), quota.sites()))
                        .toList(),
                legalBasis,
                programme);
    }
}
