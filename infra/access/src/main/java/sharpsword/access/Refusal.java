package sharpsword.access;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refusal that the caller can act on. Not an error: nothing is broken, and nothing was written.
 *
 * @param kind decides the HTTP status
 * @param code stable code, lower case with hyphens; the texts stand under {@code problem.<code>} in the message bundles
 * @param field name of the input field that is wrong, if it is one
 * @param arguments values for the text, by name
 */
public record Refusal(Kind kind, String code, @Nullable String field, Map<String, Object> arguments) {

    /** What sort of refusal, each with its HTTP status. */
    public enum Kind {
        MALFORMED(400),
        UNAUTHENTICATED(401),
        NOT_ENTITLED(403),
        UNKNOWN(404),
        CONFLICT(409),
        TOO_LARGE(413),
        RULE(422),
        TOO_MANY(429),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    public Refusal {
        arguments = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    public static Refusal malformed(String code) {
        return of(Kind.MALFORMED, code);
    }

    public static Refusal notEntitled(String code) {
        return of(Kind.NOT_ENTITLED, code);
    }

    public static Refusal unknown(String code) {
        return of(Kind.UNKNOWN, code);
    }

    public static Refusal conflict(String code) {
        return of(Kind.CONFLICT, code);
    }

    public static Refusal rule(String code) {
        return of(Kind.RULE, code);
    }

    public static Refusal of(Kind kind, String code) {
        return new Refusal(kind, code, null, Map.of());
    }

    /** The same refusal, naming the input field that is wrong. */
    public Refusal at(String fieldName) {
        return new Refusal(kind, code, fieldName, arguments);
    }

    /** The same refusal with one more value for its text. */
    public Refusal with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(arguments);
        more.put(name, value);
        return new Refusal(kind, code, field, more);
    }

    public RefusedException asException() {
        return new RefusedException(this);
    }
}
