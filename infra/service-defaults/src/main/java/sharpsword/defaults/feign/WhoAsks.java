package sharpsword.defaults.feign;

import feign.RequestInterceptor;
import feign.RequestTemplate;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import sharpsword.defaults.security.CallerAuthentication;

/**
 * Tells the other side who asks: the caller of the present request by the same token, or for {@link Internal} clients this
 * service itself. The language goes along, and the Idempotency-Key of a command.
 *
 * <p>The token is read on the thread that calls. That holds only because the circuit breaker runs calls on that very
 * thread (no thread pool, no time limiter in the default settings); on another thread the token would be lost.
 */
final class WhoAsks implements RequestInterceptor {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final ServiceToken serviceToken;

    WhoAsks(ServiceToken serviceToken) {
        this.serviceToken = serviceToken;
    }

    @Override
    public void apply(RequestTemplate template) {
        boolean internal = template.feignTarget().type().isAnnotationPresent(Internal.class);
        String token = internal ? serviceToken.current() : tokenOfCaller();
        if (token != null) {
            template.removeHeader(HttpHeaders.AUTHORIZATION);
            template.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes present) {
            relay(template, present.getRequest(), HttpHeaders.ACCEPT_LANGUAGE);
            if (!template.method().equals("GET")) {
                relay(template, present.getRequest(), IDEMPOTENCY_KEY);
            }
        }
    }

    /** A header that the client interface sets itself stays as it is. */
    private static void relay(RequestTemplate template, HttpServletRequest request, String name) {
        String value = request.getHeader(name);
        if (value != null && !template.headers().containsKey(name)) {
            template.header(name, value);
        }
    }

    private static @Nullable String tokenOfCaller() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication caller
                ? caller.getToken().getTokenValue()
                : null;
    }
}
