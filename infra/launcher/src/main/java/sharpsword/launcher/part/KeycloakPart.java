package sharpsword.launcher.part;

import java.util.List;
import sharpsword.launcher.Report;
import sharpsword.launcher.process.PortUse;
import sharpsword.launcher.process.Readiness;
import sharpsword.launcher.server.KeycloakDistribution;
import sharpsword.launcher.server.KeycloakNode;

/** Keycloak with the platform's realm. */
record KeycloakPart(KeycloakNode node, Report report) implements Part {

    @Override
    public String name() {
        return KeycloakNode.NAME;
    }

    @Override
    public int port() {
        return node.ports().port();
    }

    @Override
    public List<PortUse> portUses() {
        return List.of(
                new PortUse("keycloak", node.ports().port()),
                new PortUse("keycloak (management)", node.ports().managementPort()));
    }

    @Override
    public int stage() {
        return 0;
    }

    @Override
    public int readyBy() {
        return node.ports().readyBy();
    }

    @Override
    public String origin() {
        return KeycloakDistribution.installed().isPresent() ? "native" : "Maven artifact";
    }

    @Override
    public Readiness readiness() {
        return node.readiness();
    }

    @Override
    public void prepare() {
        node.home().distribution().prepare(report);
    }

    @Override
    public void start(Starter starter) {
        starter.start(node.launch(), this, port(), readiness(), node::afterStart);
    }
}
