package sharpsword.launcher.part;

import java.util.LinkedHashMap;
import java.util.Map;
import sharpsword.launcher.plan.ServiceEntry;
import sharpsword.launcher.server.KeycloakAddress;
import sharpsword.launcher.server.RabbitMqAddress;

/**
 * The variables by which a service finds everything that it talks to. Tests of services get the same.
 *
 * @param discoveryPort where Eureka answers
 * @param demoRealm whether the realm holds the demo's accounts, with which no service starts as production
 */
public record ServiceEnvironment(
        RabbitMqAddress rabbitmq, String mongodbUri, KeycloakAddress keycloak, int discoveryPort, boolean demoRealm) {

    /** What every process gets. */
    public Map<String, String> shared() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("SHARPSWORD_MONGODB_URI", mongodbUri);
        all.put("SHARPSWORD_RABBITMQ_HOST", rabbitmq.host());
        all.put("SHARPSWORD_RABBITMQ_PORT", String.valueOf(rabbitmq.port()));
        all.put("SHARPSWORD_RABBITMQ_MANAGEMENT_PORT", String.valueOf(rabbitmq.managementPort()));
        all.put("SHARPSWORD_RABBITMQ_USERNAME", rabbitmq.user());
        all.put("SHARPSWORD_RABBITMQ_PASSWORD", rabbitmq.password());
        all.put("SHARPSWORD_EUREKA_URL", "http://127.0.0.1:" + discoveryPort + "/eureka/");
        all.put("SHARPSWORD_KEYCLOAK_URL", keycloak.url());
        all.put("SHARPSWORD_ISSUER", keycloak.issuer());
        all.put("SHARPSWORD_DEMO", String.valueOf(demoRealm));
        all.put("SHARPSWORD_SECRETS", keycloak.secrets().toAbsolutePath().toString());
        all.put("SHARPSWORD_BIND_ADDRESS", "127.0.0.1");
        return all;
    }

    /** What one service gets. */
    public Map<String, String> of(ServiceEntry service) {
        Map<String, String> all = shared();
        all.put("SHARPSWORD_PORT", String.valueOf(service.port()));
        // The C library keeps a pool of memory for each of many threads otherwise, some 20 MB a process.
        all.put("MALLOC_ARENA_MAX", "2");
        return all;
    }
}
