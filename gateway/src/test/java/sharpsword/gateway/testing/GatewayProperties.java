package sharpsword.gateway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.DynamicPropertyRegistry;
import sharpsword.gateway.edge.routes.ServiceCatalog;
import sharpsword.launcher.server.KeycloakAddress;

/** Settings that lead a gateway under test to its doubles. */
public final class GatewayProperties {

    /** 32 bytes in base64url, known to everybody. */
    private static final String TEST_KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

    private GatewayProperties() {}

    /** No registry: all services are where the test says. */
    public static void services(DynamicPropertyRegistry registry, URI address) {
        registry.add("eureka.client.enabled", () -> false);
        registry.add("sharpsword.live.enabled", () -> false);
        ServiceCatalog.read(new ClassPathResource("services.yml"))
                .services()
                .forEach(service -> registry.add(
                        "spring.cloud.discovery.client.simple.instances." + service.name() + "[0].uri",
                        address::toString));
        registry.add("session-key", () -> TEST_KEY);
    }

    /** A realm in this process. */
    public static void keycloak(DynamicPropertyRegistry registry, FakeKeycloak keycloak) {
        registry.add("SHARPSWORD_ISSUER", keycloak::issuer);
        registry.add("SHARPSWORD_KEYCLOAK_URL", keycloak::url);
        registry.add("gateway-client", () -> "test-secret");
    }

    /** A real realm. Its secret is read here, since the folder of secrets is looked at before a test can name it. */
    public static void keycloak(DynamicPropertyRegistry registry, KeycloakAddress keycloak) {
        registry.add("SHARPSWORD_ISSUER", keycloak::issuer);
        registry.add("SHARPSWORD_KEYCLOAK_URL", keycloak::url);
        registry.add("gateway-client", () -> secret(keycloak.secrets().resolve("gateway-client")));
    }

    private static String secret(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
