package sharpsword.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import sharpsword.demo.login.KeycloakLogin;
import sharpsword.demo.login.LoginForm;
import sharpsword.gateway.testing.Browser;
import sharpsword.gateway.testing.GatewayProperties;
import sharpsword.gateway.testing.RealmAdministrator;
import sharpsword.gateway.testing.Upstream;
import sharpsword.testsupport.servers.RealServers;
import sharpsword.testsupport.servers.TestSpace;

/** Login, token relay and logout with a real Keycloak and a real database. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class KeycloakIntegrationTests {

    private static final String PASSWORD = "Yanshi-Demo-2024";
    private static final Upstream SERVICE = Upstream.start();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        GatewayProperties.services(registry, SERVICE.address());
        TestSpace.of(KeycloakIntegrationTests.class)
                .mongodbProperties()
                .forEach((name, value) -> registry.add(name, () -> value));
        GatewayProperties.keycloak(registry, RealServers.keycloak());
    }

    @BeforeAll
    static void admit(@LocalServerPort int port) {
        new RealmAdministrator(RealServers.keycloak()).sendPeopleBackTo(URI.create("http://127.0.0.1:" + port));
    }

    @BeforeEach
    void forget() {
        SERVICE.forget();
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void anOfficerLogsInThroughTheRealForm() throws Exception {
        Browser browser = new Browser(port);

        HttpResponse<String> page = logIn(browser, "yubei.head");

        assertThat(page.uri().getPath()).isEqualTo("/console");
        assertThat(page.body()).contains("演示·罗支队", "渝北区生态环境保护综合行政执法支队", "单位负责人", "演示账号");
        SERVICE.forget();

        assertThat(browser.getOnce("/api/agency/officers").statusCode()).isEqualTo(200);
        JWTClaimsSet claims = claims();
        assertThat(claims.getStringClaim("officer")).isEqualTo("DEMO-10");
        assertThat(claims.getStringClaim("azp")).isEqualTo("gateway");
        assertThat(claims.getStringListClaim("roles")).contains("unit-head");
    }

    @Test
    void aWrongPasswordLeadsBackToTheForm() {
        Browser browser = new Browser(port);
        LoginForm form = LoginForm.in(browser.get("/console"));

        HttpResponse<String> page = browser.submit(form.action(), LoginForm.fields("yubei.legal", "wrong"));

        assertThat(page.body()).contains("无效的用户名或密码");
        assertThat(browser.getOnce("/api/agency/officers").statusCode()).isEqualTo(401);
    }

    @Test
    void theLogoutEndsTheLoginAtKeycloakToo() {
        Browser browser = new Browser(port);
        logIn(browser, "yubei.handler");

        HttpResponse<String> page = browser.logOut();

        assertThat(page.uri()).isEqualTo(URI.create("http://127.0.0.1:" + port + "/"));
        // A login that went on would come back to the console without a form.
        assertThat(LoginForm.in(browser.get("/console")).action().getHost()).isEqualTo("127.0.0.1");
    }

    @Test
    void aScriptUsesItsOwnToken() throws Exception {
        String token =
                new KeycloakLogin(URI.create(RealServers.keycloak().issuer())).accessToken("city.police", PASSWORD);

        HttpResponse<String> answer = new Browser(port).getWithToken("/api/agency/officers", token);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(claims().getStringClaim("azp")).isEqualTo("sharpsword-cli");
        assertThat(claims().getStringClaim("agency")).isEqualTo("PSB-500000");
    }

    private static HttpResponse<String> logIn(Browser browser, String login) {
        LoginForm form = LoginForm.in(browser.get("/console"));
        return browser.submit(form.action(), LoginForm.fields(login, PASSWORD));
    }

    private static JWTClaimsSet claims() throws Exception {
        String token = SERVICE.onlyAsked().headers().get("authorization").substring("Bearer ".length());
        return SignedJWT.parse(token).getJWTClaimsSet();
    }
}
