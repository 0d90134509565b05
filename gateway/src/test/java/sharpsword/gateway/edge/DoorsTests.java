package sharpsword.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

/** The three doors: who comes in, with what, and what every answer carries. */
class DoorsTests extends EdgeTest {

    @Test
    void clientsComeInWithATokenThatIsSentOn() throws Exception {
        web.perform(get("/api/agency/officers?page=2&name=李").header("Authorization", BEARER))
                .andExpect(status().isOk())
                .andExpect(content().json("{\"from\":\"upstream\"}"));

        assertThat(SERVICE.onlyAsked().path()).isEqualTo("/api/agency/officers?page=2&name=%E6%9D%8E");
        assertThat(SERVICE.onlyAsked().headers()).containsEntry("authorization", BEARER);
    }

    @Test
    void clientsNeedNoPageToken() throws Exception {
        web.perform(post("/api/agency/officers")
                        .header("Authorization", BEARER)
                        .header("Idempotency-Key", "12345678")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"演示·王\"}"))
                .andExpect(status().isOk());

        assertThat(SERVICE.onlyAsked().body()).isEqualTo("{\"name\":\"演示·王\"}");
        assertThat(SERVICE.onlyAsked().headers()).containsEntry("idempotency-key", "12345678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "e30.e30.e30"})
    void refusesTokensThatAreNone(String token) throws Exception {
        web.perform(get("/api/agency/officers").header("Authorization", "Bearer " + token))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.code").value("unauthenticated"));

        assertThat(SERVICE.asked()).isEmpty();
    }

    @Test
    void refusesTokensForSomethingElse() throws Exception {
        web.perform(get("/api/agency/officers").header("Authorization", "Bearer " + KEYCLOAK.foreignToken()))
                .andExpect(status().isUnauthorized());

        assertThat(SERVICE.asked()).isEmpty();
    }

    /** A token decides alone: a session beside a bad token opens nothing. */
    @Test
    void aSessionDoesNotHelpABadToken() throws Exception {
        web.perform(get("/api/agency/officers")
                        .with(oidcLogin())
                        .header("Authorization", "Bearer " + KEYCLOAK.foreignToken()))
                .andExpect(status().isUnauthorized());

        assertThat(SERVICE.asked()).isEmpty();
    }

    @Test
    void peopleNeedThePageTokenToChangeSomething() throws Exception {
        web.perform(post("/api/agency/officers").with(oidcLogin()).content("{}"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("csrf-token-missing"));

        assertThat(SERVICE.asked()).isEmpty();
    }

    @Test
    void nobodyComesInWithoutALogin() throws Exception {
        web.perform(get("/api/agency/officers"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value("unauthenticated"))
                .andExpect(jsonPath("$.title").value("请先登录"))
                .andExpect(jsonPath("$.instance").value("/api/agency/officers"));
        web.perform(get("/console/cases/1").header("HX-Request", "true"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Redirect", "/oauth2/authorization/keycloak"));
    }

    @Test
    void saysItInEnglishToWhoAsksInEnglish() throws Exception {
        web.perform(get("/api/agency/officers").locale(Locale.ENGLISH).header("Accept-Language", "en"))
                .andExpect(jsonPath("$.title").value("Login required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/agency/officers", "/api/public/agency/x", "/internal/x", "/assets/console.css"})
    void everyAnswerCarriesTheSecurityHeaders(String path) throws Exception {
        web.perform(get(path).with(client()))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                Matchers.startsWith("default-src 'none'; script-src 'self'; style-src 'self';")))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                Matchers.containsString("form-action 'self' " + KEYCLOAK.url() + ";")))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                Matchers.endsWith("frame-ancestors 'none'; base-uri 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().doesNotExist("Strict-Transport-Security"));
    }

    @Test
    void keepsBrowsersOnHttps() throws Exception {
        web.perform(get("/").secure(true))
                .andExpect(header().string("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains"));
    }

    @Test
    void thePeoplesDoorLeadsToTheLogin() throws Exception {
        web.perform(get("/anything").accept(MediaType.TEXT_HTML))
                .andExpect(redirectedUrl("/oauth2/authorization/keycloak"));
    }

    /** The database of this test is away, so beginning a session would fail. */
    @Test
    void nobodyBeginsASessionBeforeTheLogin() throws Exception {
        web.perform(post("/logout")).andExpect(status().isForbidden());
        web.perform(post("/api/agency/officers").content("{}")).andExpect(status().isForbidden());
        web.perform(get("/anything").accept(MediaType.TEXT_HTML)).andExpect(status().isFound());
        web.perform(get("/").accept(MediaType.TEXT_HTML)).andExpect(status().isOk());
    }
}
