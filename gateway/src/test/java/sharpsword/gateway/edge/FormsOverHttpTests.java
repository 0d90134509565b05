package sharpsword.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import sharpsword.gateway.testing.FakeKeycloak;
import sharpsword.gateway.testing.GatewayProperties;
import sharpsword.gateway.testing.StubbedServices;
import sharpsword.gateway.testing.Upstream;

/**
 * Forms as browsers send them, over a real connection: their fields stand in a body that can be read once, which tests
 * without a connection do not see.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.mongodb.uri=mongodb://127.0.0.1:1",
            "sharpsword.limits.page-bytes=1KB",
            "server.tomcat.max-http-form-post-size=1KB"
        })
class FormsOverHttpTests {

    private static final Upstream SERVICE = Upstream.start();
    private static final FakeKeycloak KEYCLOAK = FakeKeycloak.start();
    private static final String KEY = "6f1f9a52-7a0e-4a52-9a5e-2f0f5c7d1b11";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        GatewayProperties.services(registry, SERVICE.address());
        GatewayProperties.keycloak(registry, KEYCLOAK);
    }

    @BeforeEach
    void forget() {
        SERVICE.forget();
    }

    @Test
    void aPageGetsEveryFieldOfItsForm() throws IOException, InterruptedException {
        SERVICE.answering(new StubbedServices());

        HttpResponse<String> answer = send(
                "POST",
                "/tips?lang=zh",
                "_key=" + KEY + "&kind=REPORT&target=%E6%9F%90%E5%8E%82&content=a+b%26c",
                null);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(SERVICE.onlyAsked().headers()).containsEntry("idempotency-key", KEY);
        assertThat(SERVICE.onlyAsked().body())
                .isEqualTo("{\"kind\":\"REPORT\",\"target\":\"某厂\",\"content\":\"a b&c\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void aServiceGetsAFormAsItWasSent(String method) throws IOException, InterruptedException {
        String form = "b=2&a=%E6%B8%9D+x&b=1&empty=";

        for (String path :
                new String[] {"/api/public/agency/messages?b=3&c=x%20%E6%B8%9D", "/api/agency/messages?b=3"}) {
            SERVICE.forget();
            assertThat(send(method, path, form, "Bearer " + KEYCLOAK.bearerToken())
                            .statusCode())
                    .isEqualTo(200);
            assertThat(SERVICE.onlyAsked().path()).isEqualTo(path);
            assertThat(SERVICE.onlyAsked().body()).isEqualTo(form);
            assertThat(SERVICE.onlyAsked().headers().get("content-type"))
                    .startsWith("application/x-www-form-urlencoded");
        }
    }

    @Test
    void aPersonReadsAPageAboutAFormThatIsTooLarge() throws IOException, InterruptedException {
        HttpResponse<String> answer = send("POST", "/tips", "content=" + "x".repeat(1100), null);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(answer.body()).contains("提交的内容过大", "ss-error-status").doesNotContain("{0}");
    }

    @Test
    void aPersonReadsInPlainWordsThatAServiceIsAway() throws IOException, InterruptedException {
        SERVICE.answering(exchange -> exchange.close());

        HttpResponse<String> answer = send("POST", "/tips", "_key=" + KEY + "&kind=REPORT", null);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("所需的服务正在启动或暂停").doesNotContain("{0}");
    }

    private HttpResponse<String> send(String method, String path, String form, @Nullable String bearer)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html,*/*")
                .method(method, HttpRequest.BodyPublishers.ofString(form));
        if (bearer != null) {
            request.header("Authorization", bearer);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
