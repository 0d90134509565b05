package sharpsword.agency.officer;

import java.util.List;

/** Lends the codes of the role policies to the test of the texts. */
public final class RolePolicyCodes {

    private RolePolicyCodes() {}

    public static List<String> all() {
        return RolePolicy.ALL.stream().map(RolePolicy::code).toList();
    }
}
