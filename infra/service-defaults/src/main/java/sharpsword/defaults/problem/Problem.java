package sharpsword.defaults.problem;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import sharpsword.access.Refusal;

/**
 * What is answered when something is not done, before it gets its words.
 *
 * @param status HTTP status
 * @param code stable code; the words stand under {@code problem.<code>}
 * @param field the wrong field, if it is one
 * @param arguments values for the words, by name; no personal data
 * @param errors all wrong fields, for inputs that are checked as a whole
 * @param retryAfter when to come back, for what passes by itself
 */
public record Problem(
        HttpStatus status,
        String code,
        @Nullable String field,
        Map<String, Object> arguments,
        List<FieldProblem> errors,
        @Nullable Duration retryAfter) {

    /** Argument with the words of another service, for codes that this one does not know. */
    public static final String FOREIGN_TEXT = "text";

    private static final Duration SOON = Duration.ofSeconds(5);

    public static Problem of(HttpStatus status, String code) {
        return new Problem(status, code, null, Map.of(), List.of(), null);
    }

    public static Problem of(Refusal refusal) {
        boolean passes = refusal.kind() == Refusal.Kind.UNAVAILABLE || refusal.kind() == Refusal.Kind.TOO_MANY;
        return new Problem(
                HttpStatus.valueOf(refusal.kind().status()),
                refusal.code(),
                refusal.field(),
                refusal.arguments(),
                List.of(),
                passes ? SOON : null);
    }

    /** Something that this service rests on is away and will come back. */
    public static Problem away(String code) {
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE, code, null, Map.of(), List.of(), SOON);
    }

    public Problem at(@Nullable String newField) {
        return new Problem(status, code, newField, arguments, errors, retryAfter);
    }

    public Problem with(String name, Object value) {
        Map<String, Object> more = new java.util.LinkedHashMap<>(arguments);
        more.put(name, value);
        return new Problem(status, code, field, more, errors, retryAfter);
    }

    public Problem with(List<FieldProblem> newErrors) {
        return new Problem(status, code, field, arguments, List.copyOf(newErrors), retryAfter);
    }

    /** Whether nobody foresaw it, so that it must be logged and looked into. */
    public boolean isUnexpected() {
        return status == HttpStatus.INTERNAL_SERVER_ERROR;
    }
}
