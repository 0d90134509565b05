package sharpsword.agency.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.messaging.document.Aggregate;
import sharpsword.messaging.document.DocumentType;
import sharpsword.messaging.document.IndexKeys;

/**
 * A joint inspection team for some days. Formed with all its members, who are booked for every day; gets its temporary
 * branch before it goes on site, gives integrity feedback after each site, and is dissolved, which frees the members.
 *
 * @param agency agency that leads
 * @param operation operation it inspects for; empty for a round across operations
 * @param district district in which it inspects; its bodies decide on penalties
 * @param branch name of the temporary party branch; null before it is set
 */
public record Team(
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
        Set<String> visibleTo)
        implements Aggregate {

    public static final DocumentType<Team> TYPE = DocumentType.of(
            "teams", Team.class, IndexKeys.of("visibleTo", "state", "-from"), IndexKeys.of("visibleTo", "-from"));

    public Team {
        members = List.copyOf(members);
        feedback = List.copyOf(feedback);
    }

    Team in(TeamState next) {
        return new Team(
                id, name, mode, agency, operation, district, from, to, members, branch, feedback, next, visibleTo);
    }

    Team withBranch(String named) {
        return new Team(
                id, name, mode, agency, operation, district, from, to, members, named, feedback, state, visibleTo);
    }

    Team with(SiteFeedback given) {
        List<SiteFeedback> more = new ArrayList<>(feedback);
        more.add(given);
        return new Team(id, name, mode, agency, operation, district, from, to, members, branch, more, state, visibleTo);
    }

    /** The same team with its members as the register knows them now. */
    Team withMembers(List<Member> asKnown) {
        return new Team(
                id, name, mode, agency, operation, district, from, to, asKnown, branch, feedback, state, visibleTo);
    }

    /** Every day of the team, in order. */
    List<LocalDate> days() {
        return from.datesUntil(to.plusDays(1)).toList();
    }

    List<Member> those(TeamRole role) {
        return members.stream().filter(member -> member.is(role)).toList();
    }

    Optional<Member> member(String officer) {
        return members.stream()
                .filter(member -> member.officer().equals(officer))
                .findFirst();
    }

    boolean hasFeedbackOf(String site) {
        return feedback.stream().anyMatch(given -> given.site().equals(site));
    }
}
