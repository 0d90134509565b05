package sharpsword.agency.team;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import sharpsword.messaging.claim.Claims;
import sharpsword.messaging.claim.Claims.Claim;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Stored;

/** Who is booked on which day: a claim for each officer and day, so that nobody is in two teams at once. */
@Component
final class Bookings {

    static final String KIND = "booking";

    private final Claims claims;
    private final Documents<Team> teams;

    Bookings(Claims claims, Documents<Team> teams) {
        this.claims = claims;
        this.teams = teams;
    }

    /**
     * Books every member for every day.
     *
     * @throws sharpsword.access.RefusedException {@code booking-taken}
     */
    void book(Team team) {
        for (Member member : team.members()) {
            for (LocalDate day : team.days()) {
                claims.claim(KIND, key(member.officer(), day), team.id());
            }
        }
    }

    /** Keeps the bookings that the stored team lists and gives the others back. */
    void settle(Team team) {
        for (Member member : team.members()) {
            for (LocalDate day : team.days()) {
                settle(new Claim(KIND, key(member.officer(), day), team.id()));
            }
        }
    }

    private void settle(Claim claim) {
        if (isListed(claim)) {
            claims.use(KIND, claim.key(), claim.holder());
        } else {
            claims.release(KIND, claim.key(), claim.holder());
        }
    }

    /** Gives back what a command that broke off left booked. */
    int sweep() {
        return claims.sweep(KIND, this::isListed);
    }

    private boolean isListed(Claim claim) {
        return teams.findEntrusted(claim.holder())
                .map(Stored::value)
                .filter(team -> team.state() != TeamState.DISSOLVED)
                .filter(team -> team.members().stream()
                        .anyMatch(member -> team.days().stream()
                                .anyMatch(day -> key(member.officer(), day).equals(claim.key()))))
                .isPresent();
    }

    private static String key(String officer, LocalDate day) {
        return officer + ":" + day;
    }
}
