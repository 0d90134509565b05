package sharpsword.gateway.edge.routes;

import java.net.SocketTimeoutException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import sharpsword.gateway.edge.problems.EdgeProblem;

/** What the failure of a call to a service means for the one who asked. */
public enum Failures {
    /** No instance, or the instance did not take the request: another try may succeed, and nothing was done. */
    AWAY(EdgeProblem.SERVICE_UNAVAILABLE),
    /** The service has the request and is silent: nobody knows what was done. */
    SILENT(EdgeProblem.UPSTREAM_TIMEOUT),
    /** All connections are taken. */
    CROWDED(EdgeProblem.GATEWAY_BUSY);

    private final EdgeProblem problem;

    Failures(EdgeProblem problem) {
        this.problem = problem;
    }

    /** What the one who asked is told. */
    public EdgeProblem problem() {
        return problem;
    }

    static Failures of(HttpServerErrorException noInstance) {
        return AWAY;
    }

    /** What the failure of one call means. */
    public static Failures of(ResourceAccessException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectionRequestTimeoutException) {
                return CROWDED;
            }
            if (cause instanceof SocketTimeoutException && !(cause instanceof ConnectTimeoutException)) {
                return SILENT;
            }
        }
        return AWAY;
    }
}
