package sharpsword.agency.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What is said about a team that is to be formed; the leading agency is the caller's own. */
public record Forming(
        String name,
        TeamMode mode,
        String operation,
        String district,
        LocalDate from,
        LocalDate to,
        List<Place> members) {

    public Forming {
        members = List.copyOf(members);
    }

    /** A place in the team and who takes it. */
    public record Place(String officer, Set<TeamRole> roles) {
        public Place {
            roles = Set.copyOf(roles);
        }
    }
}
