package sharpsword.launcher.server;

import java.nio.file.Path;

/**
 * Where Keycloak answers.
 *
 * @param url base address without a slash at the end
 * @param secrets folder with the secrets that the realm was imported with
 */
public record KeycloakAddress(String url, Path secrets) {

    public static final String REALM = "sharpsword";

    /** The issuer of every token. */
    public String issuer() {
        return url + "/realms/" + REALM;
    }
}
