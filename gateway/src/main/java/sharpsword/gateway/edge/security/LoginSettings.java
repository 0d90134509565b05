package sharpsword.gateway.edge.security;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where people log in.
 *
 * @param issuer address of the realm as browsers and tokens know it
 * @param keycloakUrl address of Keycloak as the gateway reaches it; the same host as the issuer on one machine
 * @param clientSecret secret of the client {@code gateway}
 * @param demoAccounts whether accounts with public passwords may log in; never in production
 */
@ConfigurationProperties("sharpsword.login")
public record LoginSettings(URI issuer, URI keycloakUrl, String clientSecret, boolean demoAccounts) {

    public LoginSettings {
        if (clientSecret.isBlank()) {
            throw new IllegalArgumentException(
                    "The secret gateway-client is missing: SHARPSWORD_SECRETS must name the folder that holds it");
        }
    }

    /** An endpoint that the browser is sent to. */
    String inBrowser(String endpoint) {
        return issuer + "/protocol/openid-connect/" + endpoint;
    }

    /** An endpoint that the gateway itself calls. */
    String behind(String endpoint) {
        return keycloakUrl.resolve(issuer.getPath()) + "/protocol/openid-connect/" + endpoint;
    }

    /** Scheme, host and port of the issuer, as a content security policy names it. */
    String issuerOrigin() {
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }
}
