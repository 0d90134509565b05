package sharpsword.agency.officer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import sharpsword.access.Refusal;
import sharpsword.access.Role;
import sharpsword.agency.district.DistrictTree;

/**
 * A rule that every assignment of roles keeps.
 *
 * @param kind rule of the roles themselves, or of what the giver is entitled to
 * @param code code of the refusal
 * @param broken whether an assignment breaks the rule
 */
record RolePolicy(Refusal.Kind kind, String code, Predicate<Grant> broken) {

    /** 三员分立: no account holds two of the three administrator roles. */
    static final RolePolicy ADMINISTRATORS_ARE_SEPARATE =
            rule("administrator-roles-separate", grant -> grant.administratorRoles() > 1);

    /** Administrators and wall displays see no case content, so they hold no other role. */
    static final RolePolicy CONTENTLESS_ROLES_STAND_ALONE =
            rule("role-stands-alone", grant -> grant.roles().size() > 1 && grant.givesAny(RolePolicy::seesNoContent));

    /** A partner's officer sees what is shared with the agency; any other role would open a whole district. */
    static final RolePolicy PARTNERS_ARE_PARTNERS = rule(
            "partner-role-only",
            grant -> !grant.agency().kind().isEnvironmental() && !grant.roles().equals(Set.of(Role.PARTNER_OFFICER)));

    static final RolePolicy ENVIRONMENTAL_OFFICERS_ARE_NO_PARTNERS = rule(
            "partner-role-misplaced",
            grant -> grant.agency().kind().isEnvironmental() && grant.gives(Role.PARTNER_OFFICER));

    /** Administrative Penalty Law, Art. 42: penalties are carried out by persons qualified for enforcement. */
    static final RolePolicy ENFORCERS_ARE_CERTIFIED =
            rule("certificate-required", grant -> grant.givesAny(RolePolicy::needsCertificate) && !grant.isCertified());

    static final RolePolicy NOBODY_GRANTS_THEMSELVES = rule("own-roles", Grant::byThemselves);

    static final RolePolicy NOBODY_GRANTS_BEYOND_OWN_SCOPE =
            new RolePolicy(Refusal.Kind.NOT_ENTITLED, "beyond-own-scope", grant -> !grant.reaches());

    /** Roles that reach over the whole city, or over other accounts, are given by the city only. */
    static final RolePolicy CITY_ROLES_ARE_GIVEN_BY_THE_CITY = new RolePolicy(
            Refusal.Kind.NOT_ENTITLED,
            "city-role",
            grant -> !grant.byTheArea(DistrictTree.CITY) && grant.givesAny(RolePolicy::reachesOverTheCity));

    /** All rules, in the order in which they are asked. */
    static final List<RolePolicy> ALL = List.of(
            ADMINISTRATORS_ARE_SEPARATE,
            CONTENTLESS_ROLES_STAND_ALONE,
            PARTNERS_ARE_PARTNERS,
            ENVIRONMENTAL_OFFICERS_ARE_NO_PARTNERS,
            ENFORCERS_ARE_CERTIFIED,
            NOBODY_GRANTS_THEMSELVES,
            NOBODY_GRANTS_BEYOND_OWN_SCOPE,
            CITY_ROLES_ARE_GIVEN_BY_THE_CITY);

    private static RolePolicy rule(String code, Predicate<Grant> broken) {
        return new RolePolicy(Refusal.Kind.RULE, code, broken);
    }

    /** The first rule that the assignment breaks, if any. */
    static Optional<Refusal> firstObjection(Grant grant) {
        return ALL.stream()
                .filter(policy -> policy.broken.test(grant))
                .findFirst()
                .map(policy -> policy.refusal(grant));
    }

    private Refusal refusal(Grant grant) {
        return Refusal.of(kind, code)
                .at("roles")
                .with(
                        "roles",
                        String.join(", ", grant.roles().stream().map(Role::code).toList()))
                .with("agency", grant.agency().id())
                .with("district", grant.agency().district());
    }

    private static boolean seesNoContent(Role role) {
        return role.isAdministrator() || role == Role.DISPLAY;
    }

    private static boolean needsCertificate(Role role) {
        return role == Role.INSPECTOR || role == Role.CASE_HANDLER;
    }

    private static boolean reachesOverTheCity(Role role) {
        return seesNoContent(role) || role == Role.LEADERSHIP || role == Role.CAMPAIGN_LEAD;
    }
}
