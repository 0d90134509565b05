package sharpsword.gateway.edge.calls;

import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;
import sharpsword.gateway.edge.problems.EdgeProblem;

/** The access token of the login session that this request belongs to, renewed when it is about to end. */
@Component
class TokenOfCaller {

    private static final Set<String> LOGIN_ENDED = Set.of("invalid_grant", "client_authorization_required");

    private final OAuth2AuthorizedClientManager tokens;

    TokenOfCaller(OAuth2AuthorizedClientManager tokens) {
        this.tokens = tokens;
    }

    /**
     * The token.
     *
     * @throws LoginEnded if Keycloak ended the login
     * @throws NoAnswer if Keycloak is away
     */
    String value() {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken officer)) {
            throw new LoginEnded();
        }
        try {
            OAuth2AuthorizedClient client = tokens.authorize(
                    OAuth2AuthorizeRequest.withClientRegistrationId(officer.getAuthorizedClientRegistrationId())
                            .principal(officer)
                            .build());
            if (client == null) {
                throw new LoginEnded();
            }
            return client.getAccessToken().getTokenValue();
        } catch (ClientAuthorizationException e) {
            if (LOGIN_ENDED.contains(e.getError().getErrorCode())) {
                throw new LoginEnded();
            }
            throw new NoAnswer(EdgeProblem.SERVICE_UNAVAILABLE, "keycloak", e);
        }
    }
}
