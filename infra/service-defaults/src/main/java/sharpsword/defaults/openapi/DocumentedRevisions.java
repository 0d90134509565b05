package sharpsword.defaults.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;
import sharpsword.defaults.web.Replies;
import sharpsword.messaging.document.Command;

/** Documents the headers of answers that show a document as it stands: those whose body has a {@code revision}. */
final class DocumentedRevisions implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (showsARevision(method) && operation.getResponses() != null) {
            boolean command =
                    Arrays.asList(method.getMethod().getParameterTypes()).contains(Command.class);
            operation.getResponses().forEach((status, response) -> {
                if (status.startsWith("2")) {
                    document(response, command);
                }
            });
        }
        return operation;
    }

    private static void document(ApiResponse response, boolean command) {
        response.addHeaderObject(
                "ETag", header("\"\\d+\"", "The revision; give it back in If-Match to change what was seen."));
        if (command) {
            response.addHeaderObject(
                    Replies.REPLAY, header("true", "The same command was carried out before; nothing was done now."));
        }
    }

    private static boolean showsARevision(HandlerMethod method) {
        ResolvableType answer = ResolvableType.forMethodReturnType(method.getMethod());
        Class<?> body = answer.as(ResponseEntity.class).getGeneric(0).resolve();
        return body != null
                && body.isRecord()
                && Arrays.stream(body.getRecordComponents())
                        .map(RecordComponent::getName)
                        .anyMatch("revision"::equals);
    }

    private static Header header(String pattern, String description) {
        return new Header().description(description).schema(new StringSchema().pattern(pattern));
    }
}
