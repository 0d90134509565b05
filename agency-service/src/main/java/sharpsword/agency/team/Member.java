package sharpsword.agency.team;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sharpsword.agency.officer.Certificate;
import sharpsword.agency.officer.Officer;

/**
 * Somebody in a team, as the register knew them when the team was formed and, later, when it went on site. The
 * certificate stays with their own agency.
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

    /** The officer in these roles, as the register knows them now. */
    static Member of(Officer officer, Set<TeamRole> roles) {
        Certificate certificate = officer.certificate();
        return new Member(
                officer.id(),
                officer.name(),
                officer.agency(),
                roles,
                certificate == null ? null : certificate.validTo());
    }

    /** The same member, who has left the register and enforces nothing any more. */
    Member withoutCertificate() {
        return new Member(officer, name, agency, roles, null);
    }

    boolean is(TeamRole role) {
        return roles.contains(role);
    }

    boolean isCertifiedOn(LocalDate day) {
        return certificateValidTo != null && !day.isAfter(certificateValidTo);
    }
}
