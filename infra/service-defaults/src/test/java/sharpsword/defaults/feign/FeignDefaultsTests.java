package sharpsword.defaults.feign;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import sharpsword.defaults.OnTestService;

@TestPropertySource(properties = "client-campaign=demo-secret")
class FeignDefaultsTests extends OnTestService {

    private static final WireMockServer OTHER =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private static final String OFFICER = "/api/agency/officers/u-2";

    @Autowired
    private CircuitBreakerRegistry breakers;

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry properties) {
        OTHER.start();
        properties.add("test.agency-url", OTHER::baseUrl);
    }

    @BeforeEach
    void calm() {
        OTHER.resetAll();
        breakers.getAllCircuitBreakers().forEach(breaker -> breaker.reset());
    }

    @Test
    void tokenLanguageAndTraceOfTheCallerGoAlong() {
        OTHER.stubFor(WireMock.get(OFFICER).willReturn(okJson("{\"name\": \"李四\", \"added-later\": true}")));
        String token = REALM.inspector();

        HttpResponse<String> response = send(
                "/api/asking/officers/u-2",
                request -> request.GET()
                        .header("Authorization", "Bearer " + token)
                        .header("Accept-Language", "en")
                        .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));

        assertThat(response.body()).isEqualTo("李四");
        OTHER.verify(getRequestedFor(urlEqualTo(OFFICER))
                .withHeader("Authorization", equalTo("Bearer " + token))
                .withHeader("Accept-Language", equalTo("en"))
                .withHeader("traceparent", matching("00-0af7651916cd43dd8448eb211c80319c-.*")));
    }

    @Test
    void keyOfTheCommandGoesAlong() {
        OTHER.stubFor(WireMock.post("/api/agency/draws").willReturn(okJson("{\"name\": \"李四\"}")));

        draw();

        OTHER.verify(
                postRequestedFor(urlEqualTo("/api/agency/draws")).withHeader("Idempotency-Key", equalTo("0123456789")));
    }

    @Test
    void internalClientGoesWithTheTokenOfTheServiceAndAsksForItOnce() {
        OTHER.stubFor(
                WireMock.get("/internal/competence").willReturn(aResponse().withBody("DET-500112")));
        int before = REALM.grants();
        String callersToken = REALM.inspector();

        get("/api/asking/competence", callersToken);
        get("/api/asking/competence", callersToken);

        assertThat(REALM.grants() - before).isLessThanOrEqualTo(1);
        OTHER.verify(
                2,
                getRequestedFor(urlEqualTo("/internal/competence")).withHeader("Authorization", matching("Bearer .+")));
        assertThat(OTHER.getAllServeEvents())
                .noneMatch(
                        event -> event.getRequest().getHeader("Authorization").contains(callersToken));
    }

    @Test
    void refusalOfTheOtherSideIsOurs() {
        OTHER.stubFor(WireMock.get(OFFICER)
                .willReturn(aResponse()
                        .withStatus(422)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("""
                        {"status": 422, "code": "officer-not-certified", "field": "officer",
                         "detail": "执法人员 u-2 没有执法证。", "arguments": {"officer": "u-2"}}""")));

        HttpResponse<String> response = get("/api/asking/officers/u-2", REALM.inspector());

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(json(response).get("code").stringValue()).isEqualTo("officer-not-certified");
        assertThat(json(response).get("field").stringValue()).isEqualTo("officer");
        assertThat(json(response).get("detail").stringValue()).isEqualTo("执法人员 u-2 没有执法证。");
    }

    @Test
    void failureOfTheOtherSideIsNotOurs() {
        OTHER.stubFor(
                WireMock.get(OFFICER).willReturn(aResponse().withStatus(500).withBody("java.lang.Boom")));

        HttpResponse<String> response = get("/api/asking/officers/u-2", REALM.inspector());

        assertUnavailable(response);
        assertThat(response.body()).doesNotContain("Boom");
        OTHER.verify(1, getRequestedFor(urlEqualTo(OFFICER)));
    }

    @Test
    void tokenThatIsRefusedOverThereMeansUnavailable() {
        OTHER.stubFor(WireMock.get(OFFICER).willReturn(aResponse().withStatus(401)));

        assertUnavailable(get("/api/asking/officers/u-2", REALM.inspector()));
    }

    @Test
    void questionIsAskedOnceMore() {
        OTHER.stubFor(WireMock.get(OFFICER)
                .inScenario("hiccup")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER))
                .willSetStateTo("well"));
        OTHER.stubFor(WireMock.get(OFFICER)
                .inScenario("hiccup")
                .whenScenarioStateIs("well")
                .willReturn(okJson("{\"name\": \"李四\"}")));

        assertThat(get("/api/asking/officers/u-2", REALM.inspector()).body()).isEqualTo("李四");
    }

    @Test
    void commandIsNeverSentTwice() {
        OTHER.stubFor(WireMock.post("/api/agency/draws").willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));

        assertUnavailable(draw());
        OTHER.verify(1, postRequestedFor(urlEqualTo("/api/agency/draws")));
    }

    @Test
    void slowAnswerIsNotWaitedFor() {
        OTHER.stubFor(WireMock.post("/api/agency/draws")
                .willReturn(okJson("{\"name\": \"李四\"}").withFixedDelay(8_000)));
        long begin = System.nanoTime();

        assertUnavailable(draw());
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(6));
    }

    @Test
    void breakerOpensAfterFailuresAndSparesTheOtherSide() {
        OTHER.stubFor(WireMock.post("/api/agency/draws").willReturn(aResponse().withStatus(500)));

        for (int n = 0; n < 15; n++) {
            assertUnavailable(draw());
        }

        OTHER.verify(10, postRequestedFor(urlEqualTo("/api/agency/draws")));
    }

    @Test
    void refusalsDoNotOpenTheBreaker() {
        OTHER.stubFor(WireMock.post("/api/agency/draws")
                .willReturn(aResponse().withStatus(409).withBody("{\"code\": \"draw-closed\"}")));

        for (int n = 0; n < 15; n++) {
            assertThat(draw().statusCode()).isEqualTo(409);
        }

        OTHER.verify(15, postRequestedFor(urlEqualTo("/api/agency/draws")));
    }

    private HttpResponse<String> draw() {
        return send(
                "/api/asking/draws",
                request -> request.POST(HttpRequest.BodyPublishers.noBody())
                        .header("Authorization", "Bearer " + REALM.inspector())
                        .header("Idempotency-Key", "0123456789"));
    }

    private static void assertUnavailable(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(json(response).get("code").stringValue()).isEqualTo("upstream-unavailable");
        assertThat(header(response, "Retry-After")).isEqualTo("5");
    }
}
