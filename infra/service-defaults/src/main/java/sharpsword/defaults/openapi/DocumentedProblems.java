package sharpsword.defaults.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import sharpsword.defaults.openapi.PossibleProblem.Asked;
import sharpsword.defaults.problem.ProblemBody;

/** Documents on every operation which token it needs and with which problems it answers. */
final class DocumentedProblems implements OpenApiCustomizer {

    private static final String PROBLEM = "Problem";

    private final String tokenScheme;

    DocumentedProblems(String tokenScheme) {
        this.tokenScheme = tokenScheme;
    }

    @Override
    public void customise(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        Components shared = document.getComponents();
        shared.addSchemas(PROBLEM, schema());
        PossibleProblem.ALL.forEach(problem -> shared.addResponses(problem.name(), answer(problem)));
        document.getPaths()
                .forEach((path, item) ->
                        item.readOperations().forEach(operation -> document(new Asked(path, operation))));
    }

    private void document(Asked asked) {
        asked.operation()
                .setSecurity(asked.needsToken() ? List.of(new SecurityRequirement().addList(tokenScheme)) : List.of());
        if (asked.operation().getResponses() == null) {
            asked.operation().setResponses(new ApiResponses());
        }
        PossibleProblem.ALL.stream()
                .filter(problem -> problem.holds().test(asked))
                .forEach(problem -> asked.operation()
                        .getResponses()
                        .addApiResponse(problem.status(), new ApiResponse().$ref(problem.name())));
    }

    private static ApiResponse answer(PossibleProblem problem) {
        ApiResponse answer = new ApiResponse()
                .description(problem.description())
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
        if (problem.passesByItself()) {
            answer.addHeaderObject(
                    "Retry-After",
                    new Header().description("Seconds to wait.").schema(new IntegerSchema().format(null)));
        }
        return answer;
    }

    private static Schema<?> schema() {
        return new ObjectSchema()
                .description("RFC 9457. The code is stable; title and detail follow Accept-Language (zh, en).")
                .addProperty("type", text(ProblemBody.TYPE + "<code>"))
                .addProperty("title", text("Short words for people."))
                .addProperty("status", new IntegerSchema().format(null))
                .addProperty("detail", text("What is wrong and what can be done."))
                .addProperty("instance", text("Path of the request."))
                .addProperty("code", text("Stable code for programs.").pattern("[a-z0-9-]+"))
                .addProperty("field", text("The wrong field, header or parameter, if it is one."))
                .addProperty("arguments", new ObjectSchema().description("Values of the words, by name."))
                .addProperty("errors", new ArraySchema().items(fieldProblem()))
                .addProperty("traceId", text("Under which the request is found in the logs."))
                .required(List.of("type", "title", "status", "detail", "code"));
    }

    private static Schema<?> fieldProblem() {
        return new ObjectSchema()
                .addProperty("field", text("Path of the field, for example sites[2].district."))
                .addProperty("code", text("The rule that it breaks, for example not-blank."))
                .addProperty("message", text("Words for people."))
                .required(List.of("field", "code", "message"));
    }

    private static Schema<?> text(String description) {
        return new StringSchema().description(description);
    }
}
