package sharpsword.defaults.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.unit.DataSize;
import sharpsword.defaults.settings.ServiceSettings;

class ProductionGuardTests {

    private static final Deployment SOUND = new Deployment(
            false,
            false,
            false,
            false,
            URI.create("https://id.example/realms/sharpsword"),
            List.of(URI.create("https://eureka-1.example/eureka/"), URI.create("https://eureka-2.example/eureka/")),
            URI.create("https://sharpsword.example"));

    @Test
    void soundDeploymentStarts() {
        assertThat(FitnessRule.objectionsTo(SOUND)).isEmpty();
        assertThatNoException().isThrownBy(() -> guard(SOUND, "production").afterSingletonsInstantiated());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            demo realm | demo pw | embedded | generated | issuer           | registries                    | gateway      | objection
            true       | false   | false    | false     | https://i        | https://e                     | https://g    | demo-realm
            false      | true    | false    | false     | https://i        | https://e                     | https://g    | demo-passwords
            false      | false   | true     | false     | https://i        | https://e                     | https://g    | embedded-database
            false      | false   | false    | true      | https://i        | https://e                     | https://g    | generated-secrets
            false      | false   | false    | false     | http://i         | https://e                     | https://g    | plain-issuer
            false      | false   | false    | false     | https://i        | http://e                      | https://g    | plain-registry
            false      | false   | false    | false     | https://i        | https://e,http://f            | https://g    | plain-registry
            false      | false   | false    | false     | https://i        | https://e                     | http://g     | plain-gateway
            """, useHeadersInDisplayName = true)
    void refusesToStart(
            boolean demo,
            boolean passwords,
            boolean embedded,
            boolean generated,
            URI issuer,
            String registries,
            URI gateway,
            String objection) {
        List<URI> addresses =
                List.of(registries.split(",")).stream().map(URI::create).toList();
        Deployment deployment = new Deployment(demo, passwords, embedded, generated, issuer, addresses, gateway);

        assertThat(FitnessRule.objectionsTo(deployment))
                .extracting(FitnessRule::name)
                .containsExactly(objection);
        assertThatExceptionOfType(UnfitForProduction.class)
                .isThrownBy(() -> guard(deployment, "production").afterSingletonsInstantiated());
    }

    @Test
    void listsEveryReason() {
        Deployment evaluation = new Deployment(
                true,
                true,
                true,
                true,
                URI.create("http://127.0.0.1:8180/realms/sharpsword"),
                List.of(URI.create("http://127.0.0.1:8761/eureka/")),
                URI.create("http://127.0.0.1:8080"));

        assertThatExceptionOfType(UnfitForProduction.class)
                .isThrownBy(() -> guard(evaluation, "production").afterSingletonsInstantiated())
                .satisfies(unfit -> assertThat(unfit.getMessage().lines()).hasSize(7))
                .satisfies(unfit -> assertThat(
                                new UnfitForProductionAnalyzer().analyze(unfit).getDescription())
                        .contains("sharpsword.issuer", "GENERATED", "embedded"));
    }

    @Test
    void evaluationMayBeWhatItIs() {
        Deployment evaluation =
                new Deployment(true, true, true, true, URI.create("http://127.0.0.1:8180"), List.of(), null);

        assertThatNoException().isThrownBy(() -> guard(evaluation, "evaluation").afterSingletonsInstantiated());
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-password", "demo-passwords"})
    void findsDemoPasswordsAmongTheSecrets(String file, @TempDir Path secrets) throws IOException {
        Files.writeString(secrets.resolve(file), "demo");

        assertThat(observed(secrets, false).demoPasswords()).isTrue();
        assertThat(observed(secrets, false).generatedSecrets()).isFalse();
    }

    @Test
    void findsTheMarkOfGeneratedSecrets(@TempDir Path secrets) throws IOException {
        Files.createFile(secrets.resolve("GENERATED"));

        assertThat(observed(secrets, false).generatedSecrets()).isTrue();
    }

    @Test
    void believesTheServerThatItIsEmbedded(@TempDir Path secrets) {
        assertThat(observed(secrets, true).embeddedDatabase()).isTrue();
        assertThat(observed(secrets, false).embeddedDatabase()).isFalse();
    }

    @Test
    void looksAtEveryRegistry(@TempDir Path secrets) {
        assertThat(observed(secrets, false).registries())
                .containsExactly(URI.create("https://one.example/eureka/"), URI.create("http://two.example/eureka/"));
    }

    @Test
    void realServerSaysOfWhichSourceItIsBuilt() {
        Document real = Document.parse("{version: '8.0.4', gitVersion: 'bc35ab4305d9920d9d0491c1c9ef9b72383d31f9'}");
        Document embedded = Document.parse("{version: '5.0.0', versionArray: [5, 0, 0], maxBsonObjectSize: 16777216}");

        assertThat(EmbeddedServer.isEmbedded(real)).isFalse();
        assertThat(EmbeddedServer.isEmbedded(embedded)).isTrue();
    }

    private static ProductionGuard guard(Deployment deployment, String profile) {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles(profile);
        return new ProductionGuard(environment, () -> deployment);
    }

    private static Deployment observed(Path secrets, boolean serverIsEmbedded) {
        MockEnvironment environment = new MockEnvironment()
                .withProperty(
                        "eureka.client.service-url.defaultZone",
                        "https://one.example/eureka/, http://two.example/eureka/");
        return new ObservedDeployment(settings(secrets, null), environment, () -> serverIsEmbedded).get();
    }

    private static ServiceSettings settings(Path secrets, @Nullable URI gateway) {
        return new ServiceSettings(
                URI.create("https://id.example/realms/sharpsword"),
                URI.create("https://id.example"),
                secrets.toString(),
                gateway,
                false,
                false,
                DataSize.ofMegabytes(1),
                List.of(),
                Duration.ZERO,
                new ServiceSettings.Mongo(Duration.ofSeconds(3), Duration.ofSeconds(2), Duration.ofSeconds(30), 32));
    }
}
