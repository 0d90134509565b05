package sharpsword.defaults.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sharpsword.defaults.OnTestService;
import tools.jackson.databind.JsonNode;

class OpenApiTests extends OnTestService {

    @Test
    void documentsTokenAndHeadersOfCommands() {
        JsonNode document = json(get("/v3/api-docs", REALM.inspector()));
        JsonNode create = document.at("/paths/~1api~1drafts/post");

        assertThat(document.at("/info/title").stringValue()).isEqualTo("Sharp Sword: campaign");
        assertThat(document.at("/components/securitySchemes/bearer/scheme").stringValue())
                .isEqualTo("bearer");
        assertThat(create.get("parameters")
                        .valueStream()
                        .map(parameter -> parameter.get("name").stringValue()))
                .containsExactlyInAnyOrder("Idempotency-Key", "If-Match");
        assertThat(create.at("/requestBody/content/application~1json/schema/$ref")
                        .stringValue())
                .endsWith("/Draft");
    }

    @Test
    void callerIsNoParameter() {
        JsonNode document = json(get("/v3/api-docs", REALM.inspector()));

        assertThat(document.at("/paths/~1api~1caller/get").has("parameters")).isFalse();
        assertThat(document.at("/components/schemas").propertyNames()).doesNotContain("Caller", "Command");
    }

    @Test
    void addressIsTheOneUnderWhichTheGatewayIsReached() {
        JsonNode document = json(send(
                "/v3/api-docs",
                request -> request.GET()
                        .header("Authorization", "Bearer " + REALM.inspector())
                        .header("X-Forwarded-For", "203.0.113.7")
                        .header("X-Forwarded-Proto", "https")
                        .header("X-Forwarded-Host", "sharpsword.example")
                        .header("X-Forwarded-Port", "443")));

        assertThat(document.at("/servers/0/url").stringValue()).isEqualTo("https://sharpsword.example");
    }
}
