package sharpsword.operation.lead.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Caller;
import sharpsword.operation.desk.Place;
import sharpsword.operation.lead.Draft;
import sharpsword.operation.lead.LeadSource;

/** What an officer tells of a lead. It belongs to the officer's own agency. */
record RegistrationRequest(
        @NotNull LeadSource source,
        @NotBlank @Size(max = 40) String matter,
        @Nullable @Size(max = 40) String programme,
        @NotBlank @Pattern(regexp = "[0-9A-Z-]{6,20}") String district,
        @Nullable @Size(max = 18) String enterprise,
        @NotBlank @Size(max = 200) String subject,
        @NotBlank @Size(max = 4000) String description,
        @Nullable Place place) {

    Draft draft(Caller caller) {
        return new Draft(
                source,
                matter,
                programme,
                district,
                caller.officer().agency(),
                enterprise,
                subject,
                description,
                place,
                null,
                null,
                null);
    }
}
