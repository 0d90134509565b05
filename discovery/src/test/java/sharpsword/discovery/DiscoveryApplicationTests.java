package sharpsword.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** What a service needs of the registry: it announces itself, others find it, and it leaves or is forgotten. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DiscoveryApplicationTests {

    private static final String INSTANCE = """
            {"instance": {"instanceId": "%s", "hostName": "127.0.0.1", "app": "CASE-SERVICE", "ipAddr": "127.0.0.1",
             "status": "UP", "vipAddress": "case-service", "port": {"$": 8101, "@enabled": "true"},
             "leaseInfo": {"renewalIntervalInSecs": 2, "durationInSecs": %d},
             "dataCenterInfo": {"@class": "com.netflix.appinfo.InstanceInfo$DefaultDataCenterInfo", "name": "MyOwn"}}}
            """;

    @LocalServerPort
    private int port;

    private RestClient registry = RestClient.create();

    @BeforeEach
    void connect() {
        registry = RestClient.builder()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {})
                .build();
    }

    @Test
    void isReady() {
        assertThat(status("/actuator/health/readiness")).isEqualTo(200);
    }

    @Test
    void findsAServiceUntilItLeaves() {
        announce("leaving", 60);

        assertThat(status("/eureka/apps/CASE-SERVICE/leaving")).isEqualTo(200);

        registry.delete().uri("/eureka/apps/CASE-SERVICE/leaving").retrieve().toBodilessEntity();

        assertThat(status("/eureka/apps/CASE-SERVICE/leaving")).isEqualTo(404);
    }

    @Test
    void forgetsAServiceThatFallsSilent() {
        announce("silent", 1);

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(status("/eureka/apps/CASE-SERVICE/silent")).isEqualTo(404));
    }

    private void announce(String id, int leaseSeconds) {
        int status = registry.post()
                .uri("/eureka/apps/CASE-SERVICE")
                .contentType(MediaType.APPLICATION_JSON)
                .body(INSTANCE.formatted(id, leaseSeconds))
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();
        assertThat(status).isEqualTo(204);
    }

    private int status(String path) {
        return registry.get()
                .uri(path)
                .accept(MediaType.APPLICATION_JSON)
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();
    }
}
