package sharpsword.operation.trial;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import sharpsword.access.Actor;
import sharpsword.access.Caller;
import sharpsword.access.Role;
import sharpsword.access.ScopeKeys;
import sharpsword.operation.leaf.OfficerTokens;

/** The people of the tests. */
public enum Person {
    LEAD("T-01", "王统筹", "CORPS-500000", "500000", Role.CAMPAIGN_LEAD),
    YUBEI_ONE("T-02", "陈检查", "DET-500112", "500112", Role.INSPECTOR),
    YUBEI_TWO("T-03", "杨勘查", "DET-500112", "500112", Role.INSPECTOR),
    YUBEI_HEAD("T-04", "罗支队", "DET-500112", "500112", Role.UNIT_HEAD),
    FULING_ONE("T-05", "郑检查", "DET-500102", "500102", Role.INSPECTOR),
    FORESTER("T-06", "林林业", "FOR-500000", "500000", Role.PARTNER_OFFICER),
    LEADER("T-07", "高领导", "EEB-500000", "500000", Role.LEADERSHIP),
    EXPIRED("T-08", "过期证", "DET-500112", "500112", Role.INSPECTOR),
    LEFT("T-09", "已离岗", "DET-500112", "500112", Role.INSPECTOR),
    ADMINISTRATOR("T-10", "管理员", "CORPS-500000", "500000", Role.SYSTEM_ADMINISTRATOR);

    private final String officer;
    private final String shown;
    private final String agency;
    private final String district;
    private final Role role;

    Person(String officer, String shown, String agency, String district, Role role) {
        this.officer = officer;
        this.shown = shown;
        this.agency = agency;
        this.district = district;
        this.role = role;
    }

    public String officer() {
        return officer;
    }

    public String shown() {
        return shown;
    }

    public String agency() {
        return agency;
    }

    public String district() {
        return district;
    }

    public String role() {
        return role.code();
    }

    /** The header {@code Authorization} of the person. */
    String bearer() {
        return OfficerTokens.bearer(officer, shown, agency, district, role);
    }

    /** Somebody who holds exactly these roles. */
    public static Caller holding(Role... roles) {
        Set<Role> held = roles.length == 0
                ? EnumSet.noneOf(Role.class)
                : Arrays.stream(roles).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        return new Caller(new Actor.Officer("X-01", "某某", "DET-500112", "500112", held), ScopeKeys.NONE);
    }

    /** The caller as use cases see it, with the keys of the own agency. */
    public Caller caller() {
        return new Caller(
                new Actor.Officer(officer, shown, agency, district, Set.of(role)),
                new ScopeKeys(Set.of("A:" + agency, "D:" + district, "O:" + officer)));
    }
}
