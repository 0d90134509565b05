package sharpsword.agency.team.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.agency.team.Forming;
import sharpsword.agency.team.TeamMode;
import sharpsword.agency.team.TeamRole;
import sharpsword.reference.routing.Operation;

/** What requests about teams say. */
final class TeamRequests {

    private TeamRequests() {}

    /** A team that is to be formed. */
    record Form(
            @NotBlank @Size(max = 60) String name,
            @NotNull TeamMode mode,
            @Nullable Operation operation,
            @NotBlank String district,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotEmpty @Size(max = 60) List<@NotNull @Valid Place> members) {

        Forming forming() {
            return new Forming(
                    name.strip(),
                    mode,
                    operation == null ? "" : operation.name(),
                    district,
                    from,
                    to,
                    members.stream().map(Place::place).toList());
        }
    }

    /** Who takes which places. */
    record Place(@NotBlank String officer, @NotEmpty Set<TeamRole> roles) {

        Forming.Place place() {
            return new Forming.Place(officer, roles);
        }
    }

    /** The name of the temporary branch. */
    record Branch(@NotBlank @Size(max = 60) String name) {}

    /** Integrity feedback of one site. */
    record Feedback(
            @NotBlank @Size(max = 80) String site,
            @NotNull Boolean clean,
            @Nullable @Size(max = 500) String note) {}
}
