package sharpsword.defaults.problem;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import sharpsword.access.RefusedException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says which field of a body could not be read. The value itself is never repeated: it may be personal. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Problem problem(HttpMessageNotReadableException unreadable) {
        String field = null;
        for (Throwable cause : Causes.of(unreadable)) {
            if (cause instanceof RefusedException refused) {
                Problem problem = Problem.of(refused.refusal());
                return problem.field() == null ? problem.at(field) : problem;
            }
            if (cause instanceof JacksonException json && field == null) {
                field = path(json);
            }
            if (cause instanceof UnrecognizedPropertyException unknown) {
                return Problem.of(HttpStatus.BAD_REQUEST, "field-unknown").at(path(unknown));
            }
        }
        return Problem.of(HttpStatus.BAD_REQUEST, "malformed-body").at(field);
    }

    /** The path of the field as people write it, for example {@code sites[2].district}; null at the root. */
    private static @Nullable String path(JacksonException json) {
        String path = json.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        String trimmed = path.startsWith(".") ? path.substring(1) : path;
        return trimmed.isEmpty() ? null : trimmed;
    }
}
