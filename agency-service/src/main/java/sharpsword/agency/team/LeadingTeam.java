package sharpsword.agency.team;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.access.Role;
import sharpsword.agency.officer.Officer;
import sharpsword.agency.team.TeamLife.Action;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Happening;
import sharpsword.messaging.document.Moment;
import sharpsword.messaging.document.Outcome;
import sharpsword.messaging.document.Stored;

/** Leading a team through its life. */
@Component
public final class LeadingTeam {

    private final Documents<Team> teams;
    private final Documents<Officer> officers;
    private final Bookings bookings;

    LeadingTeam(Documents<Team> teams, Documents<Officer> officers, Bookings bookings) {
        this.teams = teams;
        this.officers = officers;
        this.bookings = bookings;
    }

    /** Sets up the temporary party branch; without one the team does not go on site. */
    public Outcome<Team> setBranch(Command command, String id, String branch) {
        return move(command, id, Action.SET_BRANCH, TeamPolicy.ON_SETTING_BRANCH, team -> team.withBranch(branch));
    }

    public Outcome<Team> brief(Command command, String id) {
        return move(command, id, Action.BRIEF, List.of(), team -> team);
    }

    /** Sends the team on site, if enough of those whom it was formed with are still officers with certificates. */
    public Outcome<Team> goOnSite(Command command, String id) {
        return move(
                command,
                id,
                Action.GO_ON_SITE,
                TeamPolicy.ON_GOING,
                team -> team.withMembers(
                        team.members().stream().map(this::asRegistered).toList()));
    }

    /** Members come from any agency, so the register is read beyond the caller's scope, as when the team was formed. */
    private Member asRegistered(Member member) {
        return officers.findEntrusted(member.officer())
                .map(Stored::value)
                .filter(Officer::isActive)
                .map(officer -> Member.of(officer, member.roles()))
                .orElseGet(member::withoutCertificate);
    }

    /** Takes in the integrity feedback of one site, from the discipline member only. */
    public Outcome<Team> giveFeedback(Command command, String id, String site, boolean clean, String note) {
        return teams.change(command, id, (team, moment) -> {
            TeamState next = TeamLife.TABLE.require(team.state(), Action.GIVE_FEEDBACK);
            requireDisciplineMember(command.caller(), team);
            if (team.hasFeedbackOf(site)) {
                return Decision.reject(
                        Refusal.conflict("team-feedback-given").at("site").with("site", site));
            }
            SiteFeedback given = new SiteFeedback(
                    site, clean, note, command.caller().officer().officerId(), moment.occurredAt());
            return Decision.accept(team.with(given).in(next), Happening.kept("give-feedback"));
        });
    }

    public Outcome<Team> summarise(Command command, String id) {
        return move(command, id, Action.SUMMARISE, TeamPolicy.ON_SUMMARISING, team -> team);
    }

    /** Dissolves the team and frees its members. */
    public Outcome<Team> dissolve(Command command, String id) {
        Outcome<Team> outcome = move(command, id, Action.DISSOLVE, List.of(), team -> team);
        if (outcome instanceof Outcome.Done<Team> done) {
            bookings.settle(done.stored().value());
        }
        return outcome;
    }

    private Outcome<Team> move(
            Command command, String id, Action action, List<TeamPolicy> policies, UnaryOperator<Team> change) {
        BiFunction<Team, Moment, Decision<Team>> decide = (team, moment) -> {
            TeamState next = TeamLife.TABLE.require(team.state(), action);
            requireLead(command.caller(), team);
            Team changed = change.apply(team).in(next);
            return TeamPolicy.firstObjection(policies, changed)
                    .<Decision<Team>>map(Decision::reject)
                    .orElseGet(() -> Decision.accept(
                            changed, Happening.kept(action.name().toLowerCase(Locale.ROOT))));
        };
        return teams.change(command, id, decide);
    }

    /** The team's own leader, the campaign lead, or a head of the leading agency. */
    private static void requireLead(Caller caller, Team team) {
        boolean leads = team.member(caller.officer().officerId())
                .filter(member -> member.is(TeamRole.TEAM_LEADER))
                .isPresent();
        boolean heads = caller.has(Role.UNIT_HEAD) && caller.officer().agency().equals(team.agency());
        if (!leads && !heads && !caller.has(Role.CAMPAIGN_LEAD)) {
            throw Refusal.notEntitled("team-leader-required")
                    .with("team", team.name())
                    .asException();
        }
    }

    private static void requireDisciplineMember(Caller caller, Team team) {
        boolean watches = team.member(caller.officer().officerId())
                .filter(member -> member.is(TeamRole.DISCIPLINE_MEMBER))
                .isPresent();
        if (!watches) {
            throw Refusal.notEntitled("team-discipline-member-required")
                    .with("team", team.name())
                    .asException();
        }
    }
}
