package sharpsword.agency.team;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Refusal;

/**
 * A rule that a team keeps (handbook of joint inspection).
 *
 * @param code code of the refusal
 * @param field field of the request that is wrong; null where the request has none for it
 * @param broken whether a team breaks the rule
 */
record TeamPolicy(String code, @Nullable String field, Predicate<Team> broken) {

    private static final String MEMBERS = "members";

    private static final int FEWEST_OFFICERS = 2;
    private static final int MOST_DAYS = 31;

    static final TeamPolicy ONE_LEADER = new TeamPolicy(
            "team-one-leader", MEMBERS, team -> team.those(TeamRole.TEAM_LEADER).size() != 1);

    /** Who watches over integrity does not lead the check. */
    static final TeamPolicy LEADER_IS_NOT_DISCIPLINE_MEMBER = new TeamPolicy(
            "team-discipline-is-leader",
            MEMBERS,
            team -> team.members().stream()
                    .anyMatch(member -> member.is(TeamRole.TEAM_LEADER) && member.is(TeamRole.DISCIPLINE_MEMBER)));

    static final TeamPolicy EVERYBODY_ONCE = new TeamPolicy(
            "team-member-twice",
            MEMBERS,
            team -> team.members().stream().map(Member::officer).distinct().count()
                    != team.members().size());

    static final TeamPolicy DAYS_IN_ORDER = new TeamPolicy(
            "team-days",
            "to",
            team -> team.to().isBefore(team.from())
                    || team.to().isAfter(team.from().plusDays(MOST_DAYS - 1L)));

    /** Administrative Penalty Law, Art. 55: an inspection is made by at least two enforcement officers with certificates. */
    static final TeamPolicy TWO_CERTIFIED_OFFICERS = new TeamPolicy(
            "team-two-certified-officers",
            MEMBERS,
            team -> team.those(TeamRole.OFFICER).stream()
                            .filter(member -> member.isCertifiedOn(team.to()))
                            .count()
                    < FEWEST_OFFICERS);

    static final TeamPolicy BRANCH_HAS_SECRETARY = new TeamPolicy(
            "team-branch-secretary-missing",
            null,
            team -> team.those(TeamRole.BRANCH_SECRETARY).isEmpty());

    static final TeamPolicy BRANCH_HAS_DISCIPLINE_MEMBER = new TeamPolicy(
            "team-discipline-member-missing",
            null,
            team -> team.those(TeamRole.DISCIPLINE_MEMBER).isEmpty());

    static final TeamPolicy FEEDBACK_WAS_GIVEN = new TeamPolicy(
            "team-feedback-missing", null, team -> team.feedback().isEmpty());

    static final List<TeamPolicy> ON_FORMING =
            List.of(DAYS_IN_ORDER, EVERYBODY_ONCE, ONE_LEADER, LEADER_IS_NOT_DISCIPLINE_MEMBER, TWO_CERTIFIED_OFFICERS);

    static final List<TeamPolicy> ON_SETTING_BRANCH = List.of(BRANCH_HAS_SECRETARY, BRANCH_HAS_DISCIPLINE_MEMBER);

    static final List<TeamPolicy> ON_GOING = List.of(TWO_CERTIFIED_OFFICERS);

    static final List<TeamPolicy> ON_SUMMARISING = List.of(FEEDBACK_WAS_GIVEN);

    /** The first of the rules that the team breaks, if any. */
    static Optional<Refusal> firstObjection(List<TeamPolicy> policies, Team team) {
        return policies.stream()
                .filter(policy -> policy.broken.test(team))
                .findFirst()
                .map(policy -> policy.refusal(team));
    }

    private Refusal refusal(Team team) {
        return new Refusal(Refusal.Kind.RULE, code, field, Map.of("team", team.name()));
    }
}
