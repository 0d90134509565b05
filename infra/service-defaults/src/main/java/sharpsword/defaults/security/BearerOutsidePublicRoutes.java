package sharpsword.defaults.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** Reads the token from the header only, and not at all on public routes: an expired one must not stop a tipster. */
final class BearerOutsidePublicRoutes implements BearerTokenResolver {

    private final DefaultBearerTokenResolver header = new DefaultBearerTokenResolver();

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        return Routes.isPublic(request) ? null : header.resolve(request);
    }
}
