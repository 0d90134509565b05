package sharpsword.defaults.security;

import jakarta.servlet.http.HttpServletRequest;

/** The three doors of a service besides the one for officers. */
final class Routes {

    /** Open to everybody; a token is not even looked at. */
    static final String PUBLIC = "/api/public/**";

    /** For service tokens only; the gateway has no route to it. */
    static final String INTERNAL = "/internal/**";

    /** For the platform's own supervision. */
    static final String[] PROBES = {"/actuator/health", "/actuator/health/**", "/actuator/prometheus"};

    private static final String PUBLIC_PREFIX = "/api/public/";

    private Routes() {}

    static boolean isPublic(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith(PUBLIC_PREFIX);
    }
}
