package sharpsword.defaults.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;
import sharpsword.messaging.document.Command;

/** Documents the headers that a command is made of, on every operation that takes one. */
final class DocumentedCommands implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (Arrays.asList(method.getMethod().getParameterTypes()).contains(Command.class)) {
            operation.addParametersItem(header("Idempotency-Key", "[!-~]{8,200}")
                    .description("Makes a repetition recognisable; required for POST, in forms also as field _key."));
            operation.addParametersItem(header("If-Match", "\"\\d+\"")
                    .description("The revision that was seen, from ETag; a newer one refuses the command."));
        }
        return operation;
    }

    private static HeaderParameter header(String name, String pattern) {
        HeaderParameter header = new HeaderParameter();
        header.name(name).required(false).schema(new StringSchema().pattern(pattern));
        return header;
    }
}
