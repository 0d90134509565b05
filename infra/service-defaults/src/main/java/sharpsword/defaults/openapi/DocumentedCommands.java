package sharpsword.defaults.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import sharpsword.messaging.document.Command;

/** Documents the headers that a command is made of, on every operation that takes one. */
final class DocumentedCommands implements OperationCustomizer {

    static final String KEY = "Idempotency-Key";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (takes(method, Command.class)) {
            operation.addParametersItem(key(method));
            if (changesWhatIsThere(method)) {
                operation.addParametersItem(header("If-Match", "\"\\d{1,18}\"")
                        .description("The revision that was seen, from ETag; a newer one refuses the command with"
                                + " 409 revision-stale."));
            }
            operation
                    .addParametersItem(time("Occurred-At", "When it happened in the world; now if absent."))
                    .addParametersItem(text("Reason", "Why; needed where it happened long ago."))
                    .addParametersItem(time("Known-At", "When the older register knew it, for a late entry."))
                    .addParametersItem(text("Register-Source", "The older register and the place in it."))
                    .addParametersItem(text("Register-Signers", "Two officer ids, separated by a comma."));
        }
        return operation;
    }

    private static Parameter key(HandlerMethod method) {
        return header(KEY, "[!-~]{8,200}")
                .required(isPost(method) && !maybeForm(method))
                .description("Makes a repetition recognisable. A POST needs it; a form may carry it as field _key.");
    }

    /** A POST to an address without an identifier makes something new, of which nobody has seen a revision. */
    private static boolean changesWhatIsThere(HandlerMethod method) {
        return !isPost(method) || isAnnotated(method, PathVariable.class);
    }

    private static boolean maybeForm(HandlerMethod method) {
        return takes(method, MultipartFile.class)
                || isAnnotated(method, RequestParam.class)
                || isAnnotated(method, RequestPart.class)
                || isAnnotated(method, ModelAttribute.class);
    }

    private static boolean isPost(HandlerMethod method) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
        return mapping != null && Arrays.asList(mapping.method()).contains(RequestMethod.POST);
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.asList(method.getMethod().getParameterTypes()).contains(type);
    }

    private static boolean isAnnotated(HandlerMethod method, Class<? extends Annotation> annotation) {
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(annotation)) {
                return true;
            }
        }
        return false;
    }

    private static Parameter time(String name, String description) {
        Parameter header = header(name, null).description(description);
        header.getSchema().format("date-time");
        return header;
    }

    private static Parameter text(String name, String description) {
        return header(name, null).description(description + " Percent-encoded UTF-8.");
    }

    private static Parameter header(String name, @Nullable String pattern) {
        return new Parameter().in("header").name(name).required(false).schema(new StringSchema().pattern(pattern));
    }
}
