package sharpsword.agency.team;

import java.time.LocalDate;
import sharpsword.messaging.document.Happening;

/** What others may read about a team that was formed. */
record TeamFormed(
        String agency,
        String operation,
        String district,
        int year,
        TeamMode mode,
        LocalDate from,
        LocalDate to,
        int members,
        long agencies,
        TeamState state) {

    static final String TYPE = "team.formed.v1";

    static Happening told(Team team) {
        return Happening.told(
                "form",
                TYPE,
                new TeamFormed(
                        team.agency(),
                        team.operation(),
                        team.district(),
                        team.from().getYear(),
                        team.mode(),
                        team.from(),
                        team.to(),
                        team.members().size(),
                        team.members().stream().map(Member::agency).distinct().count(),
                        team.state()));
    }
}
