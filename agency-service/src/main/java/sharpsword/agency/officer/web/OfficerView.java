package sharpsword.agency.officer.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Role;
import sharpsword.agency.officer.Certificate;
import sharpsword.agency.officer.Deputyship;
import sharpsword.agency.officer.Officer;
import sharpsword.agency.officer.OfficerLife;
import sharpsword.agency.officer.Standing;
import sharpsword.messaging.document.Stored;

/**
 * An officer as the API shows one.
 *
 * @param assigned codes of the roles that an administrator gave
 * @param roles codes of the roles in force now
 * @param possible what the table allows now
 */
record OfficerView(
        String id,
        String name,
        String login,
        String agency,
        String district,
        @Nullable Certificate certificate,
        List<String> assigned,
        List<String> roles,
        @Nullable Deputyship deputyship,
        Standing standing,
        Set<OfficerLife.Action> possible,
        long revision) {

    static OfficerView of(Stored<Officer> stored) {
        Officer officer = stored.value();
        return new OfficerView(
                officer.id(),
                officer.name(),
                officer.login(),
                officer.agency(),
                officer.district(),
                officer.certificate(),
                codes(officer.assigned()),
                codes(officer.roles()),
                officer.deputyship(),
                officer.standing(),
                OfficerLife.TABLE.possible(officer.standing()),
                stored.revision());
    }

    private static List<String> codes(Set<Role> roles) {
        return roles.stream().map(Role::code).toList();
    }
}
