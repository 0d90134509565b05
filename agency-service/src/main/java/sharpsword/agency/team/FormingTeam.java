package sharpsword.agency.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import sharpsword.access.Actor;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.access.Role;
import sharpsword.access.Visibility;
import sharpsword.agency.district.DistrictTree;
import sharpsword.agency.officer.Officer;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Outcome;
import sharpsword.messaging.document.Stored;

/** Forming a team: the campaign lead or the head of a unit, with officers of any agency, each booked for every day. */
@Component
public final class FormingTeam {

    private final Documents<Team> teams;
    private final Documents<Officer> officers;
    private final Bookings bookings;
    private final DistrictTree districts;

    FormingTeam(Documents<Team> teams, Documents<Officer> officers, Bookings bookings, DistrictTree districts) {
        this.teams = teams;
        this.officers = officers;
        this.bookings = bookings;
        this.districts = districts;
    }

    /** Forms the team, or refuses with the first rule that it breaks. */
    public Outcome<Team> form(Command command, Forming forming) {
        command.caller().require(Role.CAMPAIGN_LEAD, Role.UNIT_HEAD);
        if (teams.findEntrusted(command.newId()).isPresent()) {
            // The same command again: nobody is booked a second time.
            return teams.create(
                    command, command.newId(), moment -> Decision.reject(Refusal.conflict("document-exists")));
        }
        districts.requireKnown(forming.district(), "district");
        Team team = team(command.newId(), command.caller(), forming);
        var objection = TeamPolicy.firstObjection(TeamPolicy.ON_FORMING, team);
        if (objection.isPresent()) {
            return new Outcome.Refused<>(objection.get());
        }
        try {
            bookings.book(team);
            return teams.create(command, team.id(), moment -> Decision.accept(team, TeamFormed.told(team)));
        } finally {
            bookings.settle(team);
        }
    }

    private Team team(String id, Caller caller, Forming forming) {
        Actor.Officer leader = caller.officer();
        List<Member> members = new ArrayList<>();
        forming.members().forEach(place -> members.add(member(caller, place)));
        return new Team(
                id,
                forming.name(),
                forming.mode(),
                leader.agency(),
                forming.operation(),
                forming.district(),
                forming.from(),
                forming.to(),
                members,
                null,
                List.of(),
                TeamState.FORMED,
                visibleTo(leader.agency(), forming.district(), members));
    }

    /**
     * Members may come from any agency, so the register is read beyond the caller's scope, for name, agency and
     * certificate. A head takes officers of the own district only; the campaign lead takes anybody.
     */
    private Member member(Caller caller, Forming.Place place) {
        Officer officer = officers.findEntrusted(place.officer())
                .map(Stored::value)
                .filter(Officer::isActive)
                .orElseThrow(() -> Refusal.rule("team-member-unknown")
                        .at("members")
                        .with("officer", place.officer())
                        .asException());
        if (!caller.has(Role.CAMPAIGN_LEAD)
                && !districts.reaches(caller.officer().district(), officer.district())) {
            throw Refusal.notEntitled("team-member-beyond-scope")
                    .at("members")
                    .with("officer", officer.id())
                    .asException();
        }
        return Member.of(officer, place.roles());
    }

    private Set<String> visibleTo(String agency, String district, List<Member> members) {
        Visibility visibility = Visibility.nobody()
                .agency(agency)
                .district(district, districts::ancestors)
                .leadership();
        for (Member member : members) {
            visibility = visibility.officer(member.officer());
        }
        return visibility.keys();
    }
}
