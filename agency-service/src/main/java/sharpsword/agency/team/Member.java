package sharpsword.agency.team;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a team, as the register knew them when the team was formed. The certificate stays with their own agency.
 *
 * @param roles what they do in the team; one person may do several things
 * @param certificateValidTo last day of the certificate; null without one
 */
public record Member(
        String officer,
        String name,
        String agency,
        Set<TeamRole> roles,
        @Nullable LocalDate certificateValidTo) {

    public Member {
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    }

    boolean is(TeamRole role) {
        return roles.contains(role);
    }

    boolean isCertifiedOn(LocalDate day) {
        return certificateValidTo != null && !day.isAfter(certificateValidTo);
    }
}
