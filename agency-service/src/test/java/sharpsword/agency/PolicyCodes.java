package sharpsword.agency;

import java.util.Set;
import java.util.TreeSet;
import sharpsword.agency.officer.RolePolicyCodes;
import sharpsword.agency.team.TeamPolicyCodes;

/** Codes of the policies, which hand them to refusals by name. */
final class PolicyCodes {

    private PolicyCodes() {}

    static Set<String> all() {
        Set<String> codes = new TreeSet<>(RolePolicyCodes.all());
        codes.addAll(TeamPolicyCodes.all());
        return codes;
    }
}
