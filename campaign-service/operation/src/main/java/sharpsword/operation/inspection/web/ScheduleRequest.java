package sharpsword.operation.inspection.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.operation.desk.Place;
import sharpsword.operation.inspection.Schedule;
import sharpsword.operation.inspection.Site;

/** Asks for an inspection, because of a lead or of the operation's plan. */
record ScheduleRequest(
        @Nullable @Size(max = 64) String lead,
        @Nullable @Valid SiteRequest site,
        @NotNull LocalDate day,
        @NotEmpty @Size(max = 30) List<@NotBlank @Size(max = 64) String> officers,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 40) String> partners,
        @Nullable @Size(max = 80) String checklist,
        @Nullable @Size(max = 500) String exception) {

    /** What is checked. */
    record SiteRequest(
            @NotBlank @Size(max = 40) String matter,
            @Nullable @Size(max = 40) String programme,
            @NotBlank @Pattern(regexp = "[0-9A-Z-]{6,20}") String district,
            @Nullable @Size(max = 18) String enterprise,
            @NotBlank @Size(max = 200) String name,
            @Nullable Place place) {

        Site site() {
            return new Site(matter, programme, district, enterprise, name, place);
        }
    }

    Schedule schedule() {
        return new Schedule(
                lead,
                site == null ? null : site.site(),
                day,
                officers,
                partners == null ? List.of() : partners,
                checklist,
                exception == null || exception.isBlank() ? null : exception);
    }
}
