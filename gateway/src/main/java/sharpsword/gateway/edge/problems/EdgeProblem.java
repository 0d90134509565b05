package sharpsword.gateway.edge.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** What the gateway itself refuses or cannot do. Refusals of the services pass through as they are. */
public enum EdgeProblem {
    MALFORMED_REQUEST(400),
    UNAUTHENTICATED(401),
    /** The login session cannot be renewed at Keycloak any more. */
    SESSION_ENDED(401),
    NOT_ENTITLED(403),
    /** A request with a login session that changes something came without the page's token. */
    CSRF_TOKEN_MISSING(403),
    UNKNOWN_ROUTE(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    REQUEST_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    TOO_MANY_REQUESTS(429),
    INTERNAL(500),
    /** No instance of the service is registered, or none takes the connection. */
    SERVICE_UNAVAILABLE(503),
    /** The gateway has no free place for one more request of this kind. */
    GATEWAY_BUSY(503),
    UPSTREAM_TIMEOUT(504);

    private static final String MARK = EdgeProblem.class.getName();

    private final int status;

    EdgeProblem(int status) {
        this.status = status;
    }

    /** HTTP status of the answer. */
    public int status() {
        return status;
    }

    /** Stable code, for example {@code service-unavailable}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Says to whoever answers the error of this request that it is this problem. */
    public void markOn(HttpServletRequest request) {
        request.setAttribute(MARK, this);
    }

    /** The problem that this request was marked with. */
    public static Optional<EdgeProblem> markedOn(HttpServletRequest request) {
        return Optional.ofNullable((EdgeProblem) request.getAttribute(MARK));
    }

    /** The problem that says the least wrong about a status that the server chose by itself. */
    public static EdgeProblem ofStatus(int status) {
        for (EdgeProblem problem : values()) {
            if (problem.status == status && problem != SESSION_ENDED && problem != CSRF_TOKEN_MISSING) {
                return problem;
            }
        }
        return status >= 400 && status < 500 ? MALFORMED_REQUEST : INTERNAL;
    }
}
