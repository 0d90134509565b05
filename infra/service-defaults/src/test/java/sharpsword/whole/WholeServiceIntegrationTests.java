package sharpsword.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import sharpsword.access.audit.MongoAudit;
import sharpsword.defaults.TestRealm;
import sharpsword.messaging.document.DocumentStore;
import sharpsword.testsupport.servers.UsesRealServers;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = WholeService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=case-service",
            "eureka.client.enabled=false",
            "sharpsword.out-of-service=0s",
            "management.endpoint.health.show-components=always"
        })
@UsesRealServers(services = "case-service")
class WholeServiceIntegrationTests {

    private static final TestRealm REALM = new TestRealm();

    @LocalServerPort
    private int port;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private Clock clock;

    @Autowired
    private DocumentStore documents;

    @DynamicPropertySource
    static void realm(DynamicPropertyRegistry properties) {
        properties.add("sharpsword.issuer", REALM::issuer);
        properties.add("sharpsword.keycloak-url", REALM::url);
    }

    @Test
    void isReadyWhenDatabaseAndBrokerAre() throws Exception {
        HttpResponse<String> response = get("/actuator/health/readiness", "");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(JsonMapper.shared()
                        .readTree(response.body())
                        .get("components")
                        .propertyNames())
                .containsExactlyInAnyOrder("mongo", "rabbit", "readinessState");
    }

    @Test
    void refusalIsKeptInTheDatabaseUnderItsTrace() throws Exception {
        HttpResponse<String> response = get("/api/heads-only", REALM.inspector());

        assertThat(response.statusCode()).isEqualTo(403);
        String trace = response.headers().firstValue("X-Trace-Id").orElseThrow();
        Document entry = mongo.getCollection(MongoAudit.COLLECTION)
                .find(new Document("traceId", trace))
                .first();
        assertThat(entry)
                .containsEntry("actor", "officer:u-1")
                .containsEntry("agency", "DET-500112")
                .containsEntry("kind", "REFUSAL")
                .containsEntry("what", "role-required")
                .containsEntry("subject", "GET /api/heads-only");
    }

    @Test
    void documentsAreThereOnTheOneClock() {
        assertThat(documents.types()).isEmpty();
        assertThat(clock.getZone().getId()).isEqualTo("Asia/Shanghai");
    }

    @Test
    void metricsKnowTheService() throws Exception {
        get("/api/heads-only", REALM.inspector());

        assertThat(get("/actuator/prometheus", "").body())
                .contains("http_server_requests_seconds_count", "service=\"case-service\"", "mongodb_driver");
    }

    private HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
