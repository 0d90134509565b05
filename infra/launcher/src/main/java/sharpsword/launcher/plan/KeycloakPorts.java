package sharpsword.launcher.plan;

/**
 * The ports of Keycloak.
 *
 * @param port logins and tokens
 * @param managementPort health and metrics
 * @param readyBy the first stage of services that waits for it
 */
public record KeycloakPorts(int port, int managementPort, int readyBy) {

    KeycloakPorts shifted(int offset) {
        return new KeycloakPorts(port + offset, managementPort + offset, readyBy);
    }
}
