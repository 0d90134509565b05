package sharpsword.testsupport.servers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.test.context.DynamicPropertyRegistry;
import sharpsword.launcher.Report;
import sharpsword.launcher.server.KeycloakAddress;
import sharpsword.launcher.server.RabbitMqAddress;
import sharpsword.launcher.topology.Topology;
import sharpsword.launcher.topology.TopologyDeclaration;

/**
 * The part of the real servers that belongs to one test class: a database and a virtual host of its own, so that
 * classes neither see nor disturb each other.
 *
 * @param name name of both; new in each run
 */
public record TestSpace(String name) {

    private static final int LONGEST = 24;

    /** A space for a test class. */
    public static TestSpace of(Class<?> testClass) {
        String simple = testClass.getSimpleName().toLowerCase(Locale.ROOT);
        String start = simple.substring(0, Math.min(LONGEST, simple.length()));
        return new TestSpace(start + "_" + UUID.randomUUID().toString().substring(0, 8));
    }

    /** Makes the virtual host, declares the topology in it, and removes it when the process ends. */
    public TestSpace withTopology(Topology topology) {
        RabbitMqAddress broker = RealServers.rabbitmq();
        broker.management().createVirtualHost(name);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> VirtualHosts.removeIfThere(broker.management(), name)));
        new TopologyDeclaration(broker.management(), name, Report.SILENT).declare(topology.declarations());
        return this;
    }

    /** The properties that lead an application to MongoDB. */
    public Map<String, Object> mongodbProperties() {
        String uri = RealServers.mongodb();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("SHARPSWORD_MONGODB_URI", uri);
        all.put("spring.mongodb.uri", uri);
        all.put("spring.mongodb.database", name);
        return all;
    }

    /** The properties that lead an application to its virtual host; {@link #withTopology} must have made it. */
    public Map<String, Object> rabbitmqProperties() {
        RabbitMqAddress broker = RealServers.rabbitmq();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("SHARPSWORD_RABBITMQ_HOST", broker.host());
        all.put("SHARPSWORD_RABBITMQ_PORT", broker.port());
        all.put("SHARPSWORD_RABBITMQ_USERNAME", broker.user());
        all.put("SHARPSWORD_RABBITMQ_PASSWORD", broker.password());
        all.put("spring.rabbitmq.host", broker.host());
        all.put("spring.rabbitmq.port", broker.port());
        all.put("spring.rabbitmq.username", broker.user());
        all.put("spring.rabbitmq.password", broker.password());
        all.put("spring.rabbitmq.virtual-host", name);
        return all;
    }

    /** The properties that lead an application to Keycloak, whose realm all test classes share. */
    public static Map<String, Object> keycloakProperties() {
        KeycloakAddress keycloak = RealServers.keycloak();
        return Map.of(
                "SHARPSWORD_KEYCLOAK_URL", keycloak.url(),
                "SHARPSWORD_ISSUER", keycloak.issuer(),
                "SHARPSWORD_SECRETS", keycloak.secrets().toString());
    }

    /** For a {@code @DynamicPropertySource} method: leads the application to both. */
    public void register(DynamicPropertyRegistry registry) {
        List<Map<String, Object>> both = new ArrayList<>(List.of(mongodbProperties(), rabbitmqProperties()));
        both.forEach(properties -> properties.forEach((key, value) -> registry.add(key, () -> value)));
    }
}
