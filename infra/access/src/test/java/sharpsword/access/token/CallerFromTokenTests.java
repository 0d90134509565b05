package sharpsword.access.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static sharpsword.access.token.Tokens.aService;
import static sharpsword.access.token.Tokens.anOfficer;
import static sharpsword.access.token.Tokens.token;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.Jwt;
import sharpsword.access.Actor;
import sharpsword.access.Caller;
import sharpsword.access.RefusedException;
import sharpsword.access.Role;
import sharpsword.access.ScopeKeys;

class CallerFromTokenTests {

    private final CallerFromToken callers = new CallerFromToken(OfficerStanding.EVERYBODY_STANDS);

    @Test
    void readsTheOfficer() {
        Caller caller = callers.callerOf(anOfficer("DET-500112", "500112", "inspector", "offline_access"));

        assertThat(caller.actor())
                .isEqualTo(new Actor.Officer("u-1", "陈演示", "DET-500112", "500112", Set.of(Role.INSPECTOR)));
        assertThat(caller.actor().id()).isEqualTo("officer:u-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DET-500112   | 500112 | inspector                      | A:DET-500112,O:u-1,D:500112
            CORPS-500000 | 500000 | campaign-lead                  | A:CORPS-500000,O:u-1,D:500000
            EEB-500000   | 500000 | leadership                     | A:EEB-500000,O:u-1,D:500000,R:LEADERSHIP
            FOR-500000   | 500000 | partner-officer                | A:FOR-500000,O:u-1
            PSB-500112   | 500112 | partner-officer                | A:PSB-500112,O:u-1
            PROC-500112  | 500112 | partner-officer                | A:PROC-500112,O:u-1,P:500112
            PROC-500000  | 500000 | partner-officer                | A:PROC-500000,O:u-1,P:500000
            PROC-500112  | 500112 | inspector                      | A:PROC-500112,O:u-1,P:500112
            DET-500112   | 500112 | inspector partner-officer      | A:DET-500112,O:u-1
            """)
    void derivesScopeKeys(String agency, String district, String roles, String keys) {
        Caller caller = callers.callerOf(anOfficer(agency, district, roles.split(" ")));

        assertThat(caller.keys().values()).containsExactlyInAnyOrderElementsOf(Arrays.asList(keys.split(",")));
    }

    @ParameterizedTest
    @EnumSource(names = {"SYSTEM_ADMINISTRATOR", "SECURITY_ADMINISTRATOR", "AUDIT_ADMINISTRATOR", "DISPLAY"})
    void rolesThatSeeNoContentGetNoKeysWhateverElseIsHeld(Role role) {
        Caller caller = callers.callerOf(anOfficer("EEB-500000", "500000", role.code(), "leadership", "inspector"));

        assertThat(caller.keys()).isEqualTo(ScopeKeys.NONE);
        assertThat(caller.has(role)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "agency", "district", "roles"})
    void missingClaimGivesNoKeys(String missing) {
        Jwt complete = anOfficer("DET-500112", "500112", "inspector");
        Jwt incomplete = token(builder -> builder.claims(claims -> {
            claims.putAll(complete.getClaims());
            claims.remove(missing);
        }));

        Caller caller = callers.callerOf(incomplete);

        assertThat(caller.keys()).isEqualTo(ScopeKeys.NONE);
        assertThat(caller.has(Role.INSPECTOR)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "agency", "district"})
    void blankClaimGivesNoKeysAndNoRoleThatOpensContent(String blank) {
        Jwt complete = anOfficer("DET-500112", "500112", "inspector", "audit-administrator");
        Jwt token = token(builder -> builder.claims(claims -> {
            claims.putAll(complete.getClaims());
            claims.put(blank, "  ");
        }));

        Caller caller = callers.callerOf(token);

        assertThat(caller.keys()).isEqualTo(ScopeKeys.NONE);
        assertThat(caller.has(Role.INSPECTOR)).isFalse();
    }

    @Test
    void claimsOfAnotherShapeCountAsMissing() {
        Jwt token = token(builder -> builder.claim("officer", List.of("u-1"))
                .claim("agency", 500112)
                .claim("district", "500112")
                .claim("roles", "inspector"));

        assertThat(callers.callerOf(token)).isEqualTo(Caller.PUBLIC);
    }

    @Test
    void readsTheService() {
        Caller caller = callers.callerOf(aService("case-service"));

        assertThat(caller.actor()).isEqualTo(new Actor.Service("case-service"));
        assertThat(caller.keys()).isEqualTo(ScopeKeys.NONE);
    }

    @Test
    void readsTheClientFromClientIdToo() {
        Jwt token = token(builder -> builder.claim("client_id", "campaign")
                .claim("preferred_username", "service-account-campaign")
                .claim("roles", List.of("service")));

        assertThat(callers.callerOf(token)).isEqualTo(Caller.service("campaign"));
    }

    @Test
    void serviceAccountWithoutTheServiceRoleIsNobody() {
        Jwt token = token(
                builder -> builder.claim("azp", "console").claim("preferred_username", "service-account-console"));

        assertThat(callers.callerOf(token)).isEqualTo(Caller.PUBLIC);
    }

    @Test
    void serviceRoleOfAPersonIsNoService() {
        Jwt token = token(builder -> builder.claim("azp", "console")
                .claim("preferred_username", "chen")
                .claim("roles", List.of("service")));

        assertThat(callers.callerOf(token)).isEqualTo(Caller.PUBLIC);
    }

    @Test
    void serviceAccountOfAnotherClientIsNoService() {
        Jwt token = token(builder -> builder.claim("azp", "console")
                .claim("preferred_username", "service-account-campaign")
                .claim("roles", List.of("service")));

        assertThat(callers.callerOf(token)).isEqualTo(Caller.PUBLIC);
    }

    @Test
    void refusesOfficersWhoLeft() {
        CallerFromToken withoutU1 = new CallerFromToken(officer -> !officer.equals("u-1"));

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> withoutU1.callerOf(anOfficer("DET-500112", "500112", "inspector")))
                .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo("officer-left"))
                .satisfies(
                        refused -> assertThat(refused.refusal().kind().status()).isEqualTo(403));
    }
}
