package sharpsword.gateway.edge.calls;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * Something that a page wants a service to do.
 *
 * @param method POST or PUT
 * @param path where, encoded
 * @param key idempotency key that the form carried, so that a form sent twice is done once
 * @param revision revision that the user saw; null where nothing exists yet
 * @param late when it happened and why it is entered only now (补录); null if it happens now
 * @param body the request's body, written as JSON
 */
public record Order(
        HttpMethod method,
        String path,
        @Nullable String key,
        @Nullable Long revision,
        @Nullable Late late,
        Object body) {

    /** A late entry: the time as the service reads it, and the reason. */
    public record Late(String occurredAt, String reason) {}
}
