package sharpsword.gateway.edge.routes;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import sharpsword.gateway.edge.problems.EdgeProblem;
import sharpsword.gateway.edge.problems.Problems;

/**
 * Puts the caller's token on the request: the one of the login session, renewed when it is about to end, or the very
 * token that a client without a session brought.
 */
@Component
final class TokenRelay implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    /** Keycloak ended the login: the officer left, logged out elsewhere, or was idle for too long. */
    private static final Set<String> LOGIN_ENDED = Set.of("invalid_grant", "client_authorization_required");

    private static final Duration KEYCLOAK_PAUSE = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(TokenRelay.class);

    private final OAuth2AuthorizedClientManager tokens;
    private final Problems problems;

    TokenRelay(OAuth2AuthorizedClientManager tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        Authentication caller = (Authentication) request.servletRequest().getUserPrincipal();
        String token;
        try {
            token = token(caller);
        } catch (ClientAuthorizationException e) {
            return LOGIN_ENDED.contains(e.getError().getErrorCode()) ? ended() : keycloakAway(e);
        }
        if (token == null) {
            return ended();
        }
        return next.handle(ServerRequest.from(request)
                .headers(headers -> headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token))
                .build());
    }

    private @Nullable String token(@Nullable Authentication caller) {
        return switch (caller) {
            case OAuth2AuthenticationToken officer -> tokenOf(officer);
            case JwtAuthenticationToken client -> client.getToken().getTokenValue();
            case null, default -> null;
        };
    }

    private @Nullable String tokenOf(OAuth2AuthenticationToken officer) {
        OAuth2AuthorizedClient client = tokens.authorize(
                OAuth2AuthorizeRequest.withClientRegistrationId(officer.getAuthorizedClientRegistrationId())
                        .principal(officer)
                        .build());
        return client == null ? null : client.getAccessToken().getTokenValue();
    }

    private ServerResponse keycloakAway(ClientAuthorizationException cause) {
        LOG.warn("No token for a login session: {}", cause.getMessage());
        return ServerResponse.status(EdgeProblem.SERVICE_UNAVAILABLE.status()).build((request, response) -> {
            problems.write(EdgeProblem.SERVICE_UNAVAILABLE, KEYCLOAK_PAUSE, request, response, "keycloak");
            return null;
        });
    }

    private ServerResponse ended() {
        return ServerResponse.status(EdgeProblem.SESSION_ENDED.status()).build((request, response) -> {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            problems.write(EdgeProblem.SESSION_ENDED, request, response);
            return null;
        });
    }
}
