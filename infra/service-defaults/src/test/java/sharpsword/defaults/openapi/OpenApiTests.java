package sharpsword.defaults.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sharpsword.defaults.OnTestService;
import tools.jackson.databind.JsonNode;

class OpenApiTests extends OnTestService {

    private static final List<String> OF_A_LATE_ENTRY =
            List.of("Occurred-At", "Reason", "Known-At", "Register-Source", "Register-Signers");

    @Test
    void creationIsDocumentedWithItsHeaders() {
        JsonNode document = document();
        JsonNode create = document.at("/paths/~1api~1drafts/post");

        assertThat(document.at("/info/title").stringValue()).isEqualTo("Sharp Sword: campaign");
        assertThat(headers(create)).contains("Idempotency-Key").containsAll(OF_A_LATE_ENTRY);
        assertThat(headers(create)).as("nobody has seen a revision of it").doesNotContain("If-Match");
        assertThat(parameter(create, "Idempotency-Key").get("required").asBoolean())
                .isTrue();
        assertThat(create.at("/requestBody/content/application~1json/schema/$ref")
                        .stringValue())
                .endsWith("/Draft");
    }

    @Test
    void changeIsDocumentedWithTheRevisionThatWasSeen() {
        JsonNode change = document().at("/paths/~1api~1papers~1{id}/put");

        assertThat(headers(change)).contains("Idempotency-Key", "If-Match").containsAll(OF_A_LATE_ENTRY);
        assertThat(parameter(change, "Idempotency-Key").get("required").asBoolean(false))
                .isFalse();
        assertThat(change.at("/responses/200/headers").propertyNames()).contains("ETag", "Idempotent-Replay");
    }

    @Test
    void actionWithoutABodyNeedsItsKeyToo() {
        JsonNode sign = document().at("/paths/~1api~1papers~1{id}~1signature/post");

        assertThat(parameter(sign, "Idempotency-Key").get("required").asBoolean())
                .isTrue();
        assertThat(headers(sign)).contains("If-Match");
    }

    @Test
    void keyOfAFormMayLieInTheForm() {
        JsonNode form = document().at("/paths/~1api~1forms/post");

        assertThat(parameter(form, "Idempotency-Key").get("required").asBoolean(false))
                .isFalse();
    }

    @Test
    void questionAboutADocumentIsDocumentedWithItsRevision() {
        JsonNode document = document();

        assertThat(document.at("/paths/~1api~1papers~1{id}/get/responses/200/headers")
                        .propertyNames())
                .containsExactly("ETag");
        assertThat(document.at("/paths/~1api~1caller/get/responses/200").has("headers"))
                .isFalse();
    }

    @Test
    void everyOperationSaysWhichTokenItNeeds() {
        JsonNode document = document();

        assertThat(document.at("/components/securitySchemes/bearer/scheme").stringValue())
                .isEqualTo("bearer");
        eachOperation(document, (path, operation) -> {
            JsonNode security = operation.get("security");
            assertThat(security).as(path).isNotNull();
            assertThat(security.isEmpty()).as(path).isEqualTo(path.startsWith("/api/public/"));
            assertThat(security.isEmpty() || security.get(0).has("bearer"))
                    .as(path)
                    .isTrue();
        });
    }

    @Test
    void everyOperationSaysWithWhichProblemsItAnswers() {
        JsonNode document = document();

        assertThat(document.at("/components/schemas/Problem/required")
                        .valueStream()
                        .map(JsonNode::stringValue))
                .contains("code", "status");
        eachOperation(document, (path, operation) -> {
            Set<String> expected = path.startsWith("/api/public/")
                    ? Set.of("429", "503", "default")
                    : Set.of("401", "403", "503", "default");
            assertThat(operation.get("responses").propertyNames()).as(path).containsAll(expected);
            operation
                    .get("responses")
                    .propertyStream()
                    .filter(response -> !response.getKey().startsWith("2"))
                    .forEach(response -> assertThat(document.at(response.getValue()
                                            .get("$ref")
                                            .stringValue()
                                            .substring(1))
                                    .at("/content/application~1problem+json/schema/$ref")
                                    .stringValue())
                            .as(path + " " + response.getKey())
                            .isEqualTo("#/components/schemas/Problem"));
        });
    }

    @Test
    void problemsFollowFromWhatAnOperationTakes() {
        JsonNode document = document();

        assertThat(statuses(document, "/paths/~1api~1drafts/post"))
                .contains("400", "409", "413", "415", "422")
                .doesNotContain("404");
        assertThat(statuses(document, "/paths/~1api~1papers~1{id}/put")).contains("400", "404", "409", "422");
        assertThat(statuses(document, "/paths/~1api~1papers~1{id}/get"))
                .contains("400", "404")
                .doesNotContain("409", "413", "415", "422");
        assertThat(statuses(document, "/paths/~1api~1caller/get")).doesNotContain("400", "404", "409");
        assertThat(document.at("/components/responses/Unavailable/headers").has("Retry-After"))
                .isTrue();
    }

    @Test
    void errorPageIsNotOffered() {
        assertThat(document().get("paths").propertyNames()).doesNotContain("/error");
    }

    @Test
    void callerIsNoParameter() {
        JsonNode document = document();

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

    private JsonNode document() {
        return json(get("/v3/api-docs", REALM.inspector()));
    }

    private static void eachOperation(JsonNode document, BiConsumer<String, JsonNode> check) {
        List<String> seen = new ArrayList<>();
        document.get("paths")
                .propertyStream()
                .forEach(path -> path.getValue().propertyStream().forEach(operation -> {
                    seen.add(path.getKey());
                    check.accept(path.getKey(), operation.getValue());
                }));
        assertThat(seen).hasSizeGreaterThan(15).anyMatch(path -> path.startsWith("/api/public/"));
    }

    private static Set<String> statuses(JsonNode document, String operation) {
        return Set.copyOf(document.at(operation).get("responses").propertyNames());
    }

    private static Set<String> headers(JsonNode operation) {
        return operation
                .get("parameters")
                .valueStream()
                .filter(parameter -> parameter.get("in").stringValue().equals("header"))
                .map(parameter -> parameter.get("name").stringValue())
                .collect(Collectors.toSet());
    }

    private static JsonNode parameter(JsonNode operation, String name) {
        return operation
                .get("parameters")
                .valueStream()
                .filter(parameter -> parameter.get("name").stringValue().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
