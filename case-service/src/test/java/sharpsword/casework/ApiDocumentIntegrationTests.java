package sharpsword.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static sharpsword.casework.TestTokens.HANDLER;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** What the OpenAPI document says, beside what the controllers do. */
class ApiDocumentIntegrationTests extends CaseSteps {

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private JsonNode paths;
    private JsonNode schemas;

    @BeforeEach
    void read() {
        JsonNode document = ok(get(HANDLER, "/v3/api-docs"));
        paths = document.path("paths");
        schemas = document.path("components").path("schemas");
    }

    @Test
    void namesEveryRoute() {
        Set<String> served = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/case"))
                        .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method.name() + " " + pattern)))
                .collect(Collectors.toSet());
        Set<String> said = paths.propertyStream()
                .filter(path -> path.getKey().startsWith("/api/case"))
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(one -> one.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toSet());

        assertThat(said).isEqualTo(served).hasSizeGreaterThan(40);
    }

    @Test
    void namesEachParameterOfTheListAndTheExport() {
        for (String path : Set.of("/api/case/cases", "/api/case/cases/export")) {
            Set<String> names = new TreeSet<>();
            paths.path(path).path("get").path("parameters").forEach(parameter -> {
                names.add(parameter.path("name").asString());
                assertThat(parameter.path("required").asBoolean()).isFalse();
            });
            assertThat(names).contains("state", "mine", "q", "light", "asOf").doesNotContain("filter");
        }
        assertThat(paths.path("/api/case/cases/export")
                        .path("get")
                        .at("/responses/200/content")
                        .propertyNames())
                .containsExactly("text/csv");
    }

    @Test
    void saysThatAReportCreatesATransfer() {
        JsonNode report = paths.path("/api/case/cases/{id}/transfers").path("post");

        assertThat(report.path("responses").has("201")).isTrue();
        assertThat(report.path("responses").has("200")).isFalse();
    }

    /** Bodies with the same simple name must not stand for each other. */
    @Test
    void tellsBodiesOfTheSameNameApart() {
        Map<String, Set<String>> wanted = Map.of(
                "/api/case/cases/{id}/recusals/{officer}/decision#post", Set.of("granted", "reason"),
                "/api/case/transfers/{id}/materials/{code}#put", Set.of("title", "sha256", "noneBecause"));
        wanted.forEach((operation, fields) ->
                assertThat(body(operation).propertyNames()).as(operation).containsExactlyInAnyOrderElementsOf(fields));

        JsonNode decision = body("/api/case/cases/{id}/no-penalty-decision#post");
        assertThat(resolved(decision.path("education")).propertyNames()).containsExactlyInAnyOrder("title", "sha256");
    }

    private JsonNode body(String operation) {
        String[] parts = operation.split("#");
        return resolved(paths.path(parts[0]).path(parts[1]).at("/requestBody/content/application~1json/schema"));
    }

    private JsonNode resolved(JsonNode reference) {
        String name = reference.path("$ref").asString().replace("#/components/schemas/", "");
        return schemas.path(name).path("properties");
    }
}
