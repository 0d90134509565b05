package sharpsword.launcher.part;

import java.net.URI;
import java.util.Map;
import sharpsword.launcher.Report;
import sharpsword.launcher.process.Readiness;
import sharpsword.launcher.server.KeycloakAddress;
import sharpsword.launcher.server.KeycloakNode;

/** Finds a Keycloak: the given address, a container, else one of our own. */
final class Keycloak {

    static final String VARIABLE = "SHARPSWORD_KEYCLOAK_URL";

    private Keycloak() {}

    static Part find(KeycloakNode node, Compose compose, Map<String, String> given, Report report) {
        String url = given.get(VARIABLE);
        if (url != null) {
            Readiness answers =
                    Readiness.answersOk(URI.create(address(node, given).issuer()));
            int port = URI.create(url).getPort();
            return new GivenServer(KeycloakNode.NAME, port, node.ports().readyBy(), VARIABLE, answers, () -> {});
        }
        if (compose.answers()) {
            return compose.part(
                    KeycloakNode.NAME,
                    node.ports().port(),
                    node.ports().readyBy(),
                    node.readiness(),
                    node::layOutForContainer,
                    node::afterStart);
        }
        return new KeycloakPart(node, report);
    }

    /** Where services find it. */
    static KeycloakAddress address(KeycloakNode node, Map<String, String> given) {
        String url = given.get(VARIABLE);
        return url == null
                ? node.address()
                : new KeycloakAddress(url, node.secrets().folder());
    }
}
