package sharpsword.defaults.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.content;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.requestTo;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withServerError;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withSuccess;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.client.ExpectedCount;
import org.springframework.test.web.client.MockRestServiceServer;
import org.springframework.web.client.RestClient;
import sharpsword.access.RefusedException;

class ServiceTokenTests {

    private static final Instant NOON = Instant.parse("2024-06-12T04:00:00Z");
    private static final String ENDPOINT = "http://keycloak/token";

    private final RestClient.Builder client = RestClient.builder().baseUrl(ENDPOINT);
    private final MockRestServiceServer keycloak =
            MockRestServiceServer.bindTo(client).build();
    private final Clock clock = mock();
    private final ServiceToken token = new ServiceToken(client.build(), "case-service", () -> "demo-secret", clock);

    @Test
    void asksWithClientAndSecret() {
        keycloak.expect(requestTo(ENDPOINT))
                .andExpect(content()
                        .formDataContains(Map.of(
                                "grant_type", "client_credentials",
                                "client_id", "case-service",
                                "client_secret", "demo-secret")))
                .andRespond(withSuccess(grant("one"), MediaType.APPLICATION_JSON));
        at(0);

        assertThat(token.current()).isEqualTo("one");
        keycloak.verify();
    }

    @Test
    void keepsTheTokenUntilHalfAMinuteBeforeItExpires() {
        keycloak.expect(ExpectedCount.once(), requestTo(ENDPOINT))
                .andRespond(withSuccess(grant("one"), MediaType.APPLICATION_JSON));
        keycloak.expect(ExpectedCount.once(), requestTo(ENDPOINT))
                .andRespond(withSuccess(grant("two"), MediaType.APPLICATION_JSON));

        at(0);
        assertThat(token.current()).isEqualTo("one");
        at(269);
        assertThat(token.current()).isEqualTo("one");
        at(270);
        assertThat(token.current()).isEqualTo("two");
        keycloak.verify();
    }

    @Test
    void withoutKeycloakItIsRefusedForNow() {
        keycloak.expect(requestTo(ENDPOINT)).andRespond(withServerError());
        at(0);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(token::current)
                .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo("identity-provider-away"));
    }

    @Test
    void withoutSecretTheSetUpIsBroken() {
        at(0);
        ServiceToken poor = new ServiceToken(client.build(), "case-service", () -> null, clock);

        assertThatIllegalStateException().isThrownBy(poor::current).withMessageContaining("client-case-service");
    }

    private void at(int seconds) {
        given(clock.instant()).willReturn(NOON.plusSeconds(seconds));
    }

    private static String grant(String token) {
        return "{\"access_token\": \"%s\", \"expires_in\": 300, \"refresh_expires_in\": 0}".formatted(token);
    }
}
