package sharpsword.defaults.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharpsword.defaults.OnTestService;
import sharpsword.defaults.TestService;

class SecurityDefaultsTests extends OnTestService {

    @Test
    void officerComesInAsTheCaller() {
        HttpResponse<String> response = get("/api/caller", REALM.inspector());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json(response).get("actor").stringValue()).isEqualTo("officer:u-1");
        assertThat(json(response).get("keys").toString()).contains("A:DET-500112", "D:500112", "O:u-1");
    }

    @Test
    void nobodyComesInWithoutAToken() {
        HttpResponse<String> response = send("/api/caller", HttpRequest.Builder::GET);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
        assertThat(header(response, "WWW-Authenticate")).startsWith("Bearer");
        assertThat(json(response).get("code").stringValue()).isEqualTo("token-missing");
    }

    @Test
    void refusesExpiredTokens() {
        refuses(REALM.token(claims -> claims.claim("officer", "u-1")
                .expirationTime(Date.from(Instant.now().minusSeconds(120)))));
    }

    @Test
    void refusesTokensForAnotherAudience() {
        refuses(REALM.token(claims -> claims.claim("officer", "u-1").audience("account")));
    }

    @Test
    void refusesTokensWithoutAudience() {
        refuses(REALM.token(claims -> claims.claim("officer", "u-1").audience(List.of())));
    }

    @Test
    void refusesTokensOfAnotherIssuer() {
        refuses(REALM.token(claims -> claims.claim("officer", "u-1").issuer(REALM.url() + "/realms/other")));
    }

    @Test
    void refusesTokensOfAnotherKey() {
        refuses(REALM.forged());
    }

    @Test
    void refusesUnsignedTokens() {
        refuses(REALM.unsigned());
    }

    @Test
    void refusesWhatIsNoToken() {
        refuses("not.a.token");
    }

    @Test
    void tokenInTheAddressIsNotLookedAt() {
        HttpResponse<String> response = send("/api/caller?access_token=" + REALM.inspector(), HttpRequest.Builder::GET);

        assertThat(response.statusCode()).isEqualTo(401);
    }

    @Test
    void officerWhoLeftIsRefusedAndItIsOnTheTrail() {
        String token = REALM.token(claims -> claims.claim("officer", "u-left")
                .claim("agency", "DET-500112")
                .claim("district", "500112")
                .claim("roles", List.of("inspector")));

        HttpResponse<String> response = get("/api/caller", token);

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(json(response).get("code").stringValue()).isEqualTo("officer-left");
        assertThat(TestService.TRAIL).contains("officer:u-left REFUSAL officer-left GET /api/caller");
    }

    @Test
    void nobodyComesInWhileTheOfficersCannotBeLookedUp() {
        String token = REALM.token(claims -> claims.claim("officer", "u-unlucky"));

        HttpResponse<String> response = get("/api/caller", token);

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(header(response, "Retry-After")).isEqualTo("5");
        assertThat(json(response).get("code").stringValue()).isEqualTo("database-away");
    }

    @Test
    void accountThatIsNeitherOfficerNorServiceStaysOutside() {
        HttpResponse<String> response = get("/api/caller", REALM.token(claims -> claims.claim("name", "visitor")));

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(json(response).get("code").stringValue()).isEqualTo("account-unknown");
    }

    @Test
    void internalRoutesTakeServiceTokens() {
        HttpResponse<String> response = get("/internal/caller", REALM.service("case-service"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json(response).get("actor").stringValue()).isEqualTo("service:case-service");
    }

    @Test
    void officersRoutesRefuseServices() {
        HttpResponse<String> response = get("/api/caller", REALM.service("case-service"));

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(json(response).get("code").stringValue()).isEqualTo("officer-required");
    }

    @Test
    void internalRoutesRefuseOfficersWhateverTheirRoles() {
        HttpResponse<String> response =
                get("/internal/caller", REALM.officer("EEB-500000", "500000", "leadership", "service"));

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(json(response).get("code").stringValue()).isEqualTo("service-token-required");
        assertThat(TestService.TRAIL).contains("officer:u-1 REFUSAL service-token-required GET /internal/caller");
    }

    @Test
    void publicRoutesAreOpenToEverybody() {
        HttpResponse<String> response = send("/api/public/caller", HttpRequest.Builder::GET);

        assertThat(json(response).get("actor").stringValue()).isEqualTo("public");
    }

    @Test
    void officerOnAPublicRouteIsThePublic() {
        assertThat(json(get("/api/public/caller", REALM.inspector()))
                        .get("actor")
                        .stringValue())
                .isEqualTo("public");
    }

    @Test
    void badTokenDoesNotCloseAPublicRoute() {
        assertThat(get("/api/public/caller", "expired").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health",
                "/actuator/health/readiness",
                "/actuator/health/liveness",
                "/actuator/prometheus"
            })
    void probesAreOpen(String path) {
        assertThat(send(path, HttpRequest.Builder::GET).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/actuator",
                "/actuator/env",
                "/actuator/info",
                "/error",
                "/v3/api-docs",
                "/internal",
                "/api/publicity",
                "/anything"
            })
    void everythingElseIsClosed(String path) {
        assertThat(send(path, HttpRequest.Builder::GET).statusCode()).isEqualTo(401);
    }

    @Test
    void keepsNoSession() {
        HttpResponse<String> response = get("/api/caller", REALM.inspector());

        assertThat(header(response, "Set-Cookie")).isEmpty();
    }

    @Test
    void exceptionOnAPublicRouteIsAnsweredAsWhatItIs() {
        HttpResponse<String> response = send("/api/public/tips/broken", HttpRequest.Builder::GET);

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(json(response).get("code").stringValue()).isEqualTo("internal");
        assertThat(response.body()).doesNotContain("江北路", "IllegalState");
    }

    @Test
    void addressThatTriesToSlipThroughIsRefusedAsAProblem() {
        HttpResponse<String> response = send("/api/public/%2e%2e/caller", HttpRequest.Builder::GET);

        assertThat(response.statusCode()).isIn(400, 401);
        assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
    }

    private void refuses(String token) {
        HttpResponse<String> response = get("/api/caller", token);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
        assertThat(header(response, "WWW-Authenticate")).contains("invalid_token");
        assertThat(json(response).get("code").stringValue()).isEqualTo("token-invalid");
    }
}
