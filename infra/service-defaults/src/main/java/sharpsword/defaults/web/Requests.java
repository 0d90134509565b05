package sharpsword.defaults.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.NativeWebRequest;

/** The servlet request behind Spring's own view of it. */
final class Requests {

    private Requests() {}

    static HttpServletRequest of(NativeWebRequest web) {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("Only servlet requests have callers and commands");
        }
        return request;
    }
}
