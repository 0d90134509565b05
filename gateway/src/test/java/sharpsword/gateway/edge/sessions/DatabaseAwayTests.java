package sharpsword.gateway.edge.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import sharpsword.demo.login.WebSession;
import sharpsword.gateway.testing.FakeKeycloak;
import sharpsword.gateway.testing.GatewayProperties;
import sharpsword.gateway.testing.Upstream;

/** A gateway whose database is away from the start. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.mongodb.uri=mongodb://127.0.0.1:1")
class DatabaseAwayTests {

    private static final Upstream SERVICE = Upstream.start();
    private static final FakeKeycloak KEYCLOAK = FakeKeycloak.start();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        GatewayProperties.services(registry, SERVICE.address());
        GatewayProperties.keycloak(registry, KEYCLOAK);
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
        KEYCLOAK.close();
    }

    @Test
    void everythingThatNeedsNoSessionWorks() {
        assertThat(get("/", "text/html").statusCode()).isEqualTo(200);
        assertThat(get("/api/public/agency/x", "*/*").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/liveness", "*/*").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/readiness", "*/*").statusCode()).isEqualTo(503);
    }

    @Test
    void clientsWithASessionAreToldToComeBack() {
        HttpResponse<String> answer = getWithSession("/api/agency/officers", "*/*");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"gateway-busy\"", "\"/api/agency/officers\"");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void peopleSeeAPageAboutIt() {
        HttpResponse<String> page = getWithSession("/console", "text/html");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("<h1", "系统繁忙", "利剑执法平台");
    }

    private HttpResponse<String> get(String path, String accept) {
        return new WebSession().send(request(path, accept).build());
    }

    private HttpResponse<String> getWithSession(String path, String accept) {
        return new WebSession()
                .send(request(path, accept)
                        .header("Cookie", "SHARPSWORD=Y29va2ll")
                        .build());
    }

    private HttpRequest.Builder request(String path, String accept) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", accept);
    }
}
