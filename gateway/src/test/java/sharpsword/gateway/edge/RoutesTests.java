package sharpsword.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a service gets of a request, and the client of an answer. */
class RoutesTests extends EdgeTest {

    @Test
    void thePublicComesInWithoutRights() throws Exception {
        web.perform(post("/api/public/agency/messages")
                        .with(client())
                        .header("Authorization", BEARER)
                        .header("Cookie", "SHARPSWORD=abc")
                        .content("{}"))
                .andExpect(status().isOk());

        assertThat(SERVICE.onlyAsked().path()).isEqualTo("/api/public/agency/messages");
        assertThat(SERVICE.onlyAsked().headers()).doesNotContainKeys("authorization", "cookie");
    }

    @Test
    void sendsOnNothingThatOnlyTheGatewayMaySay() throws Exception {
        web.perform(get("/api/agency/officers")
                        .header("Authorization", BEARER)
                        .header("X-Forwarded-For", "10.0.0.1")
                        .header("X-Forwarded-Prefix", "/evil")
                        .header("Forwarded", "for=10.0.0.1")
                        .header("X-Internal-Actor", "service:campaign")
                        .header("X-Sharpsword-Scope", "D:500000")
                        .header("Cookie", "SHARPSWORD=abc"))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"));

        assertThat(SERVICE.onlyAsked().headers())
                .containsEntry("x-forwarded-for", "127.0.0.1")
                .containsEntry("x-forwarded-host", "localhost")
                .containsEntry("x-forwarded-proto", "http")
                .containsEntry("x-forwarded-port", "80")
                .doesNotContainKeys(
                        "x-forwarded-prefix", "forwarded", "x-internal-actor", "x-sharpsword-scope", "cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/internal/agency/officers", "/internal", "/internal/"})
    void whatServicesUseAmongThemselvesHasNoRoute(String path) throws Exception {
        web.perform(get(path).header("Authorization", BEARER))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("unknown-route"));

        assertThat(SERVICE.asked()).isEmpty();
    }

    @Test
    void unknownServicesAreUnknown() throws Exception {
        web.perform(get("/api/nothing").header("Authorization", BEARER))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("unknown-route"));
        web.perform(get("/api/public/nothing").with(client()))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("unknown-route"));
    }

    @Test
    void asksAgainForReadingOnly() throws Exception {
        SERVICE.answering(exchange -> exchange.close());

        web.perform(get("/api/agency/officers").header("Authorization", BEARER))
                .andExpect(status().isServiceUnavailable());
        assertThat(SERVICE.asked()).hasSize(2);

        SERVICE.forget();
        SERVICE.answering(exchange -> exchange.close());
        web.perform(post("/api/agency/officers").header("Authorization", BEARER).content("{}"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().exists("Retry-After"));
        assertThat(SERVICE.asked()).hasSize(1);
    }

    @Test
    void aSilentServiceIsToldFromOneThatIsAway() throws Exception {
        CountDownLatch enough = new CountDownLatch(1);
        SERVICE.answering(exchange -> await(enough));

        web.perform(get("/api/agency/officers").header("Authorization", BEARER))
                .andExpect(status().isGatewayTimeout())
                .andExpect(jsonPath("$.code").value("upstream-timeout"))
                .andExpect(jsonPath("$.detail").value(Matchers.containsString("agency-service")));
        enough.countDown();

        assertThat(SERVICE.asked()).hasSize(1);
    }

    @Test
    void passesProblemsOfServicesOnAsTheyAre() throws Exception {
        SERVICE.answering(exchange -> {
            byte[] problem = "{\"code\":\"stale-version\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            exchange.sendResponseHeaders(409, problem.length);
            exchange.getResponseBody().write(problem);
        });

        web.perform(get("/api/agency/officers").header("Authorization", BEARER))
                .andExpect(status().isConflict())
                .andExpect(header().string("ETag", "\"7\""))
                .andExpect(jsonPath("$.code").value("stale-version"));
    }

    @Test
    void followsNoRedirectOfAService() throws Exception {
        SERVICE.answering(exchange -> {
            exchange.getResponseHeaders().add("Location", "/api/agency/officers/1");
            exchange.sendResponseHeaders(303, -1);
        });

        web.perform(get("/api/agency/officers").header("Authorization", BEARER))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/api/agency/officers/1"));
        assertThat(SERVICE.asked()).hasSize(1);
    }

    @Test
    void refusesBodiesThatAreTooLarge() throws Exception {
        web.perform(post("/api/public/agency/x").with(client()).content(new byte[1025]))
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.code").value("request-too-large"));
        web.perform(post("/api/agency/x").header("Authorization", BEARER).content(new byte[2049]))
                .andExpect(status().isContentTooLarge());
        web.perform(post("/api/agency/x").header("Authorization", BEARER).content(new byte[2048]))
                .andExpect(status().isOk());

        assertThat(SERVICE.asked()).hasSize(1);
    }

    @Test
    void thePublicMayAskSoOftenOnly() throws Exception {
        for (int request = 0; request < 40; request++) {
            web.perform(get("/api/public/agency/x").with(client())).andExpect(status().isOk());
        }

        web.perform(get("/api/public/agency/x").with(client()))
                .andExpect(status().isTooManyRequests())
                .andExpect(jsonPath("$.code").value("too-many-requests"))
                .andExpect(header().string("Retry-After", Matchers.matchesPattern("[1-9]")));
        web.perform(get("/tips").with(client())).andExpect(status().isTooManyRequests());
        web.perform(get("/api/agency/x").header("Authorization", BEARER)).andExpect(status().isOk());
    }

    @Test
    void everybodyMayAskWhetherTheServicesAreReached() throws Exception {
        web.perform(get("/probe"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(jsonPath("$.services.agency-service").value("REACHED"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
