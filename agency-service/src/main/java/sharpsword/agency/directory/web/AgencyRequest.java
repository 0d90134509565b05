package sharpsword.agency.directory.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import sharpsword.agency.directory.AgencyEntry;
import sharpsword.agency.directory.AgencyKind;
import sharpsword.agency.directory.AgencyLevel;
import sharpsword.agency.directory.Competence;

/** What is said about an agency. */
record AgencyRequest(
        @NotBlank @Size(max = 80) String name,
        @NotNull AgencyKind kind,
        @NotNull AgencyLevel level,
        @NotBlank @Size(max = 20) String district,
        @NotNull Set<Competence> competence) {

    AgencyEntry entry(String code) {
        return new AgencyEntry(code, name.strip(), kind, level, district, competence);
    }
}
