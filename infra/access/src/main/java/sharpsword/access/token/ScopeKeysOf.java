package sharpsword.access.token;

import java.util.LinkedHashSet;
import java.util.Set;
import sharpsword.access.Actor;
import sharpsword.access.Role;
import sharpsword.access.ScopeKey;
import sharpsword.access.ScopeKeys;

/**
 * Derives what an officer may see from agency, district and roles.
 *
 * <p>No keys at all for the three administrators (三员分立: they see no case content), for wall displays, and for
 * officers whose agency, district or roles are unknown. A partner's officer never gets a district key: a district's
 * records belong to the environmental agencies, and a partner sees what is shared with its agency.
 */
final class ScopeKeysOf {

    /** How the agency codes of procuratorates start; the rest is the area. */
    private static final String PROCURATORATE = "PROC-";

    private ScopeKeysOf() {}

    static ScopeKeys officer(Actor.Officer officer) {
        if (!isComplete(officer) || seesNoContent(officer)) {
            return ScopeKeys.NONE;
        }
        Set<String> keys = new LinkedHashSet<>();
        keys.add(ScopeKey.AGENCY.of(officer.agency()));
        keys.add(ScopeKey.OFFICER.of(officer.officerId()));
        if (isOfProcuratorate(officer)) {
            keys.add(ScopeKey.PROCURATORATE.of(officer.agency().substring(PROCURATORATE.length())));
        } else if (!officer.roles().contains(Role.PARTNER_OFFICER)) {
            keys.add(ScopeKey.DISTRICT.of(officer.district()));
        }
        if (officer.roles().contains(Role.LEADERSHIP)) {
            keys.add(ScopeKey.ROLE.of(Role.LEADERSHIP.name()));
        }
        return new ScopeKeys(keys);
    }

    private static boolean isComplete(Actor.Officer officer) {
        return !officer.officerId().isBlank()
                && !officer.agency().isBlank()
                && !officer.district().isBlank()
                && !officer.roles().isEmpty();
    }

    private static boolean seesNoContent(Actor.Officer officer) {
        return officer.roles().stream().anyMatch(role -> role.isAdministrator() || role == Role.DISPLAY);
    }

    private static boolean isOfProcuratorate(Actor.Officer officer) {
        return officer.agency().startsWith(PROCURATORATE) && officer.agency().length() > PROCURATORATE.length();
    }
}
