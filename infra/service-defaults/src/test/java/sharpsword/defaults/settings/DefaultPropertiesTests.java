package sharpsword.defaults.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.DefaultPropertiesPropertySource;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DefaultPropertiesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SHARPSWORD_ISSUER            | https://id.example/realms/sharpsword | spring.security.oauth2.resourceserver.jwt.issuer-uri
            SHARPSWORD_MONGODB_URI       | mongodb://db.example:27017           | spring.mongodb.uri
            SHARPSWORD_RABBITMQ_HOST     | mq.example                           | spring.rabbitmq.host
            SHARPSWORD_RABBITMQ_PORT     | 5672                                 | spring.rabbitmq.port
            SHARPSWORD_RABBITMQ_USERNAME | somebody                             | spring.rabbitmq.username
            SHARPSWORD_RABBITMQ_PASSWORD | demo-password                        | spring.rabbitmq.password
            SHARPSWORD_EUREKA_URL        | https://eureka.example/eureka/       | eureka.client.service-url.defaultZone
            SHARPSWORD_BIND_ADDRESS      | 10.0.0.7                             | server.address
            SHARPSWORD_BIND_ADDRESS      | 10.0.0.7                             | eureka.instance.ip-address
            SHARPSWORD_PORT              | 8102                                 | server.port
            """)
    void variablesOfTheLauncherReachTheFramework(String variable, String value, String property) {
        StandardEnvironment environment = environment(Map.of(variable, value));

        assertThat(environment.getProperty(property)).isEqualTo(value);
    }

    @Test
    void keysAreFetchedWhereKeycloakIsReached() {
        StandardEnvironment environment = environment(Map.of("SHARPSWORD_KEYCLOAK_URL", "http://keycloak:8080"));

        assertThat(environment.getProperty("spring.security.oauth2.resourceserver.jwt.jwk-set-uri"))
                .isEqualTo("http://keycloak:8080/realms/sharpsword/protocol/openid-connect/certs");
    }

    @Test
    void secretsAreImportedFromTheirFolder() {
        StandardEnvironment environment = environment(Map.of("SHARPSWORD_SECRETS", "/run/secrets"));

        assertThat(environment.getProperty("spring.config.import")).isEqualTo("optional:configtree:/run/secrets/");
    }

    @Test
    void passwordOfTheBrokerIsReadFromItsFile() {
        StandardEnvironment environment = environment(Map.of());
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("configtree", Map.of("rabbitmq-password", "from the file")));

        assertThat(environment.getProperty("spring.rabbitmq.password")).isEqualTo("from the file");
    }

    @Test
    void settingsOfTheServiceWin() {
        StandardEnvironment environment = environment(Map.of());
        environment.getPropertySources().addLast(new MapPropertySource("application.yml", Map.of("server.port", 9000)));
        DefaultPropertiesPropertySource.moveToEnd(environment);

        assertThat(environment.getProperty("server.port")).isEqualTo("9000");
    }

    @Test
    void everyKeyIsKnownToSomebody() throws IOException {
        Set<String> known = new TreeSet<>();
        for (URL file : Collections.list(
                getClass().getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))) {
            try (InputStream in = file.openStream()) {
                for (JsonNode property : JsonMapper.shared().readTree(in).path("properties")) {
                    known.add(plain(property.get("name").stringValue()));
                }
            }
        }

        Set<String> unknown = new TreeSet<>();
        for (String key : defaults().getPropertyNames()) {
            if (!key.startsWith("sharpsword.") && !isKnown(plain(key), known)) {
                unknown.add(key);
            }
        }

        assertThat(known).hasSizeGreaterThan(500);
        assertThat(unknown).isEmpty();
    }

    /** A key is known itself, or as an entry of a map that is known. */
    private static boolean isKnown(String key, Set<String> known) {
        return known.contains(key) || known.stream().anyMatch(name -> key.startsWith(name + "."));
    }

    private static String plain(String key) {
        return key.replace("-", "").toLowerCase(java.util.Locale.ROOT);
    }

    private static EnumerablePropertySource<?> defaults() {
        return (EnumerablePropertySource<?>)
                environment(Map.of()).getPropertySources().get(DefaultPropertiesPropertySource.NAME);
    }

    private static StandardEnvironment environment(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        new DefaultProperties().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
