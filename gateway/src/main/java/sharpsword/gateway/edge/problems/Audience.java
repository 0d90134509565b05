package sharpsword.gateway.edge.problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;

/** Who waits for an answer: a person for a page, or a client for something it can parse. */
enum Audience {
    PERSON,
    CLIENT;

    /** Told by the address, of the request that failed if this is the answer to a failure, and by what is accepted. */
    static Audience of(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        String accepted = request.getHeader("Accept");
        boolean isInterface = path.startsWith("/api/") || path.startsWith("/internal/");
        return !isInterface && accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE) ? PERSON : CLIENT;
    }
}
