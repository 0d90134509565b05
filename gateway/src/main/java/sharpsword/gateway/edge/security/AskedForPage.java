package sharpsword.gateway.edge.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Whether a request is worth coming back to after the login: a page that a person asked for. Nothing else begins a
 * session before somebody logged in.
 */
final class AskedForPage implements RequestMatcher {

    @Override
    public boolean matches(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return "GET".equals(request.getMethod())
                && request.getRequestURI().startsWith("/console")
                && request.getHeader("HX-Request") == null
                && accepted != null
                && accepted.contains("text/html");
    }
}
