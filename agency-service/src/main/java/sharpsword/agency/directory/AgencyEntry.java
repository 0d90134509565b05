package sharpsword.agency.directory;

import java.util.Set;

/** What the directory says about an agency, apart from whether it still exists. */
public record AgencyEntry(
        String code, String name, AgencyKind kind, AgencyLevel level, String district, Set<Competence> competence) {

    public AgencyEntry {
        competence = Set.copyOf(competence);
    }
}
