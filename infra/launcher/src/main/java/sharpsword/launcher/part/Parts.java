package sharpsword.launcher.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import sharpsword.launcher.DataFolder;
import sharpsword.launcher.Installation;
import sharpsword.launcher.Report;
import sharpsword.launcher.build.ProgramBuilds;
import sharpsword.launcher.plan.Platform;
import sharpsword.launcher.plan.Servers;
import sharpsword.launcher.plan.ServiceEntry;
import sharpsword.launcher.process.Programs;
import sharpsword.launcher.secret.Secrets;
import sharpsword.launcher.server.KeycloakDistribution;
import sharpsword.launcher.server.KeycloakHome;
import sharpsword.launcher.server.KeycloakNode;
import sharpsword.launcher.server.RabbitMqNode;
import sharpsword.launcher.server.RealmFile;
import sharpsword.launcher.topology.Topology;

/**
 * All parts of an installation, servers first, each found where it is to be had.
 *
 * @param all servers and services
 * @param environment the addresses that services get
 * @param compose where servers come from when an engine answers
 */
public record Parts(List<Part> all, ServiceEnvironment environment, Compose compose) {

    public Parts {
        all = List.copyOf(all);
    }

    /** Finds the parts; makes the secrets that they need and starts nothing. */
    public static Parts find(Installation here, Report report) {
        RealmFile realm = new RealmFile(here.repository().keycloakFolder());
        Collection<String> names = new TreeSet<>(here.secretNames());
        names.addAll(realm.secrets());
        here.secrets().generate(names);

        DataFolder data = here.data();
        Secrets secrets = here.secrets();
        Servers servers = here.platform().servers();
        Map<String, String> given = here.given();
        ProgramBuilds builds = here.builds();
        Topology topology =
                Topology.read(here.repository().topologyFile(), here.platform().operations());
        RabbitMqNode rabbitmq = new RabbitMqNode(
                data.of("rabbitmq"), data.logs(), servers.rabbitmq(), secrets.value(RabbitMq.PASSWORD));
        KeycloakNode keycloak = new KeycloakNode(
                new KeycloakHome(
                        data.of("keycloak"),
                        new KeycloakDistribution(here.repository().tools())),
                data.logs(),
                servers.keycloak(),
                secrets,
                realm,
                here.gatewayPort());
        Compose compose = new Compose(
                Programs.find("docker"),
                here.repository().composeFile(),
                data,
                composeVariables(rabbitmq, keycloak, servers.mongodb().port()));

        List<Part> parts = new ArrayList<>();
        parts.add(RabbitMq.find(rabbitmq, topology, compose, given, report));
        parts.add(MongoDb.find(servers.mongodb(), data, builds, compose, given));
        parts.add(Keycloak.find(keycloak, compose, given, report));
        ServiceEnvironment environment = new ServiceEnvironment(
                RabbitMq.address(rabbitmq, given),
                MongoDb.uri(servers.mongodb(), given),
                Keycloak.address(keycloak, given),
                here.platform().service("discovery").map(ServiceEntry::port).orElse(0),
                realm.hasDemoUsers() && !given.containsKey(Keycloak.VARIABLE));
        for (ServiceEntry entry : here.platform().services()) {
            if (builds.has(entry.module())) {
                parts.add(new ServicePart(
                        entry, builds.program(entry.name(), entry.module()), environment.of(entry), data));
            } else {
                report.line("Left out: " + entry.name() + " (the build has no module " + entry.module() + ")");
            }
        }
        return new Parts(parts, environment, compose);
    }

    /** The servers alone. */
    public List<Part> servers() {
        return all.stream().filter(part -> part.stage() == 0).toList();
    }

    /** Whether every service of the list is part of the build. */
    public boolean areWhole(Platform platform) {
        return all.stream().filter(ServicePart.class::isInstance).count()
                == platform.services().size();
    }

    private static Map<String, String> composeVariables(RabbitMqNode rabbitmq, KeycloakNode keycloak, int mongodb) {
        return Map.of(
                "SHARPSWORD_MONGODB_PORT", String.valueOf(mongodb),
                "SHARPSWORD_RABBITMQ_PORT", String.valueOf(rabbitmq.ports().port()),
                "SHARPSWORD_RABBITMQ_MANAGEMENT_PORT",
                        String.valueOf(rabbitmq.ports().managementPort()),
                "SHARPSWORD_RABBITMQ_PASSWORD", rabbitmq.password(),
                "SHARPSWORD_KEYCLOAK_PORT", String.valueOf(keycloak.ports().port()),
                "SHARPSWORD_KEYCLOAK_MANAGEMENT_PORT",
                        String.valueOf(keycloak.ports().managementPort()),
                "SHARPSWORD_KEYCLOAK_ADMIN_PASSWORD", keycloak.secrets().value(KeycloakNode.ADMIN_PASSWORD),
                "SHARPSWORD_KEYCLOAK_IMPORT", keycloak.home().importFolder().toString());
    }
}
