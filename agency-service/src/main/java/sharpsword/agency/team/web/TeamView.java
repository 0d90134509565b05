package sharpsword.agency.team.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.agency.team.Member;
import sharpsword.agency.team.SiteFeedback;
import sharpsword.agency.team.Team;
import sharpsword.agency.team.TeamLife;
import sharpsword.agency.team.TeamMode;
import sharpsword.agency.team.TeamState;
import sharpsword.messaging.document.Stored;

/** A team as the API shows it. */
record TeamView(
        String id,
        String name,
        TeamMode mode,
        String agency,
        String operation,
        String district,
        LocalDate from,
        LocalDate to,
        List<Member> members,
        @Nullable String branch,
        List<SiteFeedback> feedback,
        TeamState state,
        Set<TeamLife.Action> possible,
        long revision) {

    static TeamView of(Stored<Team> stored) {
        Team team = stored.value();
        return new TeamView(
                team.id(),
                team.name(),
                team.mode(),
                team.agency(),
                team.operation(),
                team.district(),
                team.from(),
                team.to(),
                team.members(),
                team.branch(),
                team.feedback(),
                team.state(),
                TeamLife.TABLE.possible(team.state()),
                stored.revision());
    }
}
