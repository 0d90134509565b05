package sharpsword.defaults.problem;

import org.springframework.http.HttpStatus;

/** The problems that the web framework itself finds, known by their status alone. */
final class StatusProblem {

    private StatusProblem() {}

    static Problem of(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> Problem.of(status, "request-malformed");
            case UNAUTHORIZED -> Problem.of(status, "token-missing");
            case FORBIDDEN -> Problem.of(status, "access-denied");
            case NOT_FOUND -> Problem.of(status, "route-unknown");
            case METHOD_NOT_ALLOWED -> Problem.of(status, "method-not-allowed");
            case NOT_ACCEPTABLE -> Problem.of(status, "not-acceptable");
            case CONTENT_TOO_LARGE -> Problem.of(status, "content-too-large");
            case UNSUPPORTED_MEDIA_TYPE -> Problem.of(status, "media-type-unsupported");
            case SERVICE_UNAVAILABLE -> Problem.away("service-unavailable");
            default ->
                status.is4xxClientError()
                        ? Problem.of(status, "request-malformed")
                        : Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal");
        };
    }
}
