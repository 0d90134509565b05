package sharpsword.gateway.console.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import sharpsword.access.Role;

class SignedInTests {

    @Test
    void namesTheOfficer() {
        SignedIn officer = signedIn(Map.of(
                "sub", "1",
                "name", "演示·罗支队",
                "preferred_username", "yubei.head",
                "agency", "DET-500112",
                "roles", List.of("offline_access", "unit-head", "inspector"),
                "demo", true));

        assertThat(officer.name()).isEqualTo("演示·罗支队");
        assertThat(officer.initial()).isEqualTo("罗");
        assertThat(officer.agency()).isEqualTo("DET-500112");
        assertThat(officer.roles()).containsExactly(Role.INSPECTOR, Role.UNIT_HEAD);
        assertThat(officer.demo()).isTrue();
    }

    @Test
    void doesWithAnAccountThatSaysNothingOfItself() {
        SignedIn nobody = signedIn(Map.of("sub", "1"));

        assertThat(nobody.name()).isEqualTo("1");
        assertThat(nobody.agency()).isNull();
        assertThat(nobody.roles()).isEmpty();
        assertThat(nobody.demo()).isFalse();
    }

    private static SignedIn signedIn(Map<String, Object> claims) {
        Instant now = Instant.now();
        return SignedIn.of(new DefaultOidcUser(List.of(), new OidcIdToken("token", now, now.plusSeconds(60), claims)));
    }
}
