package sharpsword.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import sharpsword.gateway.testing.Browser;
import sharpsword.gateway.testing.FakeKeycloak;
import sharpsword.gateway.testing.FakeKeycloak.Renewal;
import sharpsword.gateway.testing.GatewayProperties;
import sharpsword.gateway.testing.Upstream;
import sharpsword.testsupport.servers.TestSpace;

/** Login sessions with a real database and a realm that can be made to refuse and to fail. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LoginIntegrationTests {

    private static final Upstream SERVICE = Upstream.start();
    private static final FakeKeycloak KEYCLOAK = FakeKeycloak.start();
    private static final Duration USUAL = Duration.ofMinutes(5);
    /** Shorter than the minute before its end in which a token is renewed. */
    private static final Duration ABOUT_TO_END = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        GatewayProperties.services(registry, SERVICE.address());
        GatewayProperties.keycloak(registry, KEYCLOAK);
        TestSpace.of(LoginIntegrationTests.class)
                .mongodbProperties()
                .forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeEach
    void forget() {
        SERVICE.forget();
        KEYCLOAK.behave(USUAL, Renewal.GIVEN);
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
        KEYCLOAK.close();
    }

    @Test
    void leadsToTheLoginAndBackToThePageThatWasAskedFor() {
        HttpResponse<String> page = new Browser(port).get("/console");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/console");
        assertThat(page.body()).contains("演示·罗支队", "渝北区生态环境保护综合行政执法支队", "单位负责人");
    }

    @Test
    void relaysTheTokenOfTheSessionAndNothingElseOfIt() throws Exception {
        Browser browser = loggedIn();

        assertThat(browser.getOnce("/api/agency/officers").statusCode()).isEqualTo(200);

        assertThat(tokenId(SERVICE.onlyAsked())).startsWith("session-");
        assertThat(SERVICE.onlyAsked().headers()).doesNotContainKey("cookie");
    }

    @Test
    void changesSomethingWithThePageTokenOnly() throws Exception {
        Browser browser = loggedIn();
        String token = Browser.pageToken(browser.get("/console"));

        assertThat(browser.post("/api/agency/officers", "stolen", "{}").statusCode())
                .isEqualTo(403);
        assertThat(SERVICE.asked()).isEmpty();
        assertThat(browser.post("/api/agency/officers", token, "{\"a\":1}").statusCode())
                .isEqualTo(200);
        assertThat(SERVICE.onlyAsked().body()).isEqualTo("{\"a\":1}");
        assertThat(SERVICE.onlyAsked().headers()).doesNotContainKey("x-csrf-token");
    }

    @Test
    void renewsATokenThatIsAboutToEnd() throws Exception {
        KEYCLOAK.behave(ABOUT_TO_END, Renewal.GIVEN);
        Browser browser = loggedIn();
        String ofTheLogin = KEYCLOAK.lastToken();
        KEYCLOAK.behave(USUAL, Renewal.GIVEN);

        browser.getOnce("/api/agency/officers");
        browser.getOnce("/api/agency/officers");

        assertThat(KEYCLOAK.lastToken()).isNotEqualTo(ofTheLogin);
        assertThat(tokenId(SERVICE.asked().get(0))).isEqualTo(KEYCLOAK.lastToken());
        assertThat(tokenId(SERVICE.asked().get(1))).isEqualTo(KEYCLOAK.lastToken());
    }

    @Test
    void endsTheSessionWhenTheLoginEndedAtKeycloak() {
        KEYCLOAK.behave(ABOUT_TO_END, Renewal.REFUSED);
        Browser browser = loggedIn();

        HttpResponse<String> first = browser.getOnce("/api/agency/officers");
        assertThat(first.statusCode()).isEqualTo(401);
        assertThat(first.body()).contains("\"session-ended\"");
        assertThat(browser.getOnce("/api/agency/officers").body()).contains("\"unauthenticated\"");
        assertThat(SERVICE.asked()).isEmpty();
    }

    @Test
    void keepsTheSessionWhenKeycloakIsAwayForAMoment() {
        KEYCLOAK.behave(ABOUT_TO_END, Renewal.BROKEN);
        Browser browser = loggedIn();

        HttpResponse<String> during = browser.getOnce("/api/agency/officers");
        assertThat(during.statusCode()).isEqualTo(503);
        assertThat(during.headers().firstValue("Retry-After")).isPresent();

        KEYCLOAK.behave(USUAL, Renewal.GIVEN);
        assertThat(browser.getOnce("/api/agency/officers").statusCode()).isEqualTo(200);
    }

    @Test
    void aBearerTokenIsTakenBeforeTheSession() throws Exception {
        Browser browser = loggedIn();

        browser.getWithToken("/api/agency/officers", KEYCLOAK.bearerToken());
        assertThat(tokenId(SERVICE.onlyAsked())).isEqualTo("bearer");

        assertThat(browser.getWithToken("/api/agency/officers", KEYCLOAK.foreignToken())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aLoginChangesTheSession() {
        Browser browser = new Browser(port);
        browser.getOnce("/console");
        String before = browser.session();

        browser.get("/console");

        assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(isLoggedIn(browser, before)).isFalse();
    }

    @Test
    void logsOutHereAndAtKeycloak() {
        Browser browser = loggedIn();
        String session = browser.session();

        int logoutsBefore = KEYCLOAK.logouts();
        HttpResponse<String> page = browser.logOut();

        assertThat(page.uri().getPath()).isEqualTo("/");
        assertThat(KEYCLOAK.logouts()).isEqualTo(logoutsBefore + 1);
        assertThat(isLoggedIn(browser, session)).isFalse();
    }

    /** A request that began before the logout and ends after it must not bring the session back. */
    @Test
    void staysLoggedOutWhenARunningRequestEnds() throws Exception {
        // Its token is renewed, so the running request has something to write at its end.
        KEYCLOAK.behave(ABOUT_TO_END, Renewal.GIVEN);
        Browser browser = loggedIn();
        String session = browser.session();
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        SERVICE.answering(exchange -> {
            asked.countDown();
            wait(goOn);
        });
        CompletableFuture<HttpResponse<String>> running =
                CompletableFuture.supplyAsync(() -> browser.getWithSession("/api/agency/officers", session));
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();

        browser.logOut();
        goOn.countDown();

        assertThat(running.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        assertThat(isLoggedIn(browser, session)).isFalse();
    }

    @Test
    void theCookieIsForTheBrowserOnly() {
        Browser browser = new Browser(port);
        HttpResponse<String> answer = browser.getOnce("/console");

        // The first redirect goes to the login; the session that remembers the page was asked for begins here.
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith("SHARPSWORD=").contains("HttpOnly", "SameSite=Lax", "Path=/"));
    }

    private Browser loggedIn() {
        Browser browser = new Browser(port);
        assertThat(browser.get("/console").statusCode()).isEqualTo(200);
        // The page asked what the officer's agency is called; that is not what these tests are about.
        SERVICE.forget();
        return browser;
    }

    private static boolean isLoggedIn(Browser browser, String session) {
        return browser.getWithSession("/console", session).statusCode() == 200;
    }

    private static String tokenId(Upstream.Asked asked) throws Exception {
        String token = asked.headers().get("authorization").substring("Bearer ".length());
        return SignedJWT.parse(token).getJWTClaimsSet().getJWTID();
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
