package sharpsword.agency.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.access.Actor;
import sharpsword.access.Refusal;
import sharpsword.access.Role;
import sharpsword.agency.directory.Agency;
import sharpsword.agency.directory.AgencyKind;
import sharpsword.agency.directory.AgencyLevel;
import sharpsword.agency.directory.Competence;

/** Each row is one assignment of roles and the rule that it breaks. */
class RolePolicyTests {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 12);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # agency kind          | roles                                       | certificate to | giver's district | refusal
            ENFORCEMENT_DETACHMENT | INSPECTOR                                   | 2025-01-01 | 500112 |
            ENFORCEMENT_DETACHMENT | INSPECTOR CASE_HANDLER UNIT_HEAD            | 2024-06-12 | 500000 |
            ENFORCEMENT_DETACHMENT | INSPECTOR                                   |            | 500112 | certificate-required
            ENFORCEMENT_DETACHMENT | CASE_HANDLER                                | 2024-06-11 | 500112 | certificate-required
            ENFORCEMENT_DETACHMENT | UNIT_HEAD                                   |            | 500112 |
            ENFORCEMENT_DETACHMENT | UNIT_HEAD                                   |            | 500102 | beyond-own-scope
            ENFORCEMENT_DETACHMENT | PARTNER_OFFICER                             |            | 500112 | partner-role-misplaced
            PUBLIC_SECURITY        | PARTNER_OFFICER                             |            | 500112 |
            PUBLIC_SECURITY        | INSPECTOR                                   | 2025-01-01 | 500112 | partner-role-only
            PUBLIC_SECURITY        | PARTNER_OFFICER LEADERSHIP                  |            | 500000 | partner-role-only
            JOINT_PARTNER          | PARTNER_OFFICER                             |            | 500000 |
            ENFORCEMENT_CORPS      | SYSTEM_ADMINISTRATOR                        |            | 500000 |
            ENFORCEMENT_CORPS      | SYSTEM_ADMINISTRATOR SECURITY_ADMINISTRATOR |            | 500000 | administrator-roles-separate
            ENFORCEMENT_CORPS      | SECURITY_ADMINISTRATOR AUDIT_ADMINISTRATOR  |            | 500000 | administrator-roles-separate
            ENFORCEMENT_CORPS      | SYSTEM_ADMINISTRATOR UNIT_HEAD              |            | 500000 | role-stands-alone
            ENFORCEMENT_CORPS      | DISPLAY LEADERSHIP                          |            | 500000 | role-stands-alone
            ENFORCEMENT_DETACHMENT | SYSTEM_ADMINISTRATOR                        |            | 500112 | city-role
            ENFORCEMENT_DETACHMENT | LEADERSHIP                                  |            | 500112 | city-role
            ENFORCEMENT_DETACHMENT | LEADERSHIP                                  |            | 500000 |
            """)
    void asksTheRulesInOrder(
            AgencyKind kind, String roles, @Nullable LocalDate certificateTo, String giver, @Nullable String refusal) {
        Grant grant = grant("somebody-else", giver, kind, roles, certificateTo);

        assertThat(RolePolicy.firstObjection(grant).map(Refusal::code).orElse(null))
                .isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({"giver, own-roles", "somebody-else,"})
    void nobodyGrantsThemselves(String officer, @Nullable String refusal) {
        Grant grant = grant(officer, "500000", AgencyKind.ENFORCEMENT_CORPS, "UNIT_HEAD", null);

        assertThat(RolePolicy.firstObjection(grant).map(Refusal::code).orElse(null))
                .isEqualTo(refusal);
    }

    private static Grant grant(
            String officer, String giver, AgencyKind kind, String roles, @Nullable LocalDate certificateTo) {
        Agency agency = new Agency(
                "X-500112",
                "某机构",
                kind,
                AgencyLevel.DISTRICT,
                "500112",
                Set.of(Competence.ALL),
                Agency.State.ACTIVE,
                null,
                Set.of());
        Actor.Officer by = new Actor.Officer("giver", "甲", "CORPS-500000", giver, Set.of(Role.SYSTEM_ADMINISTRATOR));
        return new Grant(
                by,
                giver.equals("500000") || giver.equals("500112"),
                officer,
                agency,
                Arrays.stream(roles.split(" ")).map(Role::valueOf).collect(Collectors.toSet()),
                certificateTo == null ? null : new Certificate("渝执法-1", certificateTo),
                TODAY);
    }
}
