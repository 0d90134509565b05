package sharpsword.gateway.edge.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.logging.LogFactory;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import sharpsword.gateway.edge.security.LoginSettings;

/** Every reason for which the gateway does not start as production, one at a time. */
class ProductionGuardTests {

    private static final Document REAL_SERVER = new Document("gitVersion", "abc");

    private final MongoOperations database = mock();

    @TempDir
    private Path secrets;

    @Import(ProductionGuard.class)
    @EnableConfigurationProperties({GuardSettings.class, LoginSettings.class})
    static class Gateway {}

    @Test
    void startsWhenNothingIsForEvaluation() {
        production(REAL_SERVER).run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @CsvSource({
        "sharpsword.demo=true, demo-realm",
        "sharpsword.embedded=true, embedded-database",
        "sharpsword.login.issuer=http://login.example/realms/sharpsword, plain-issuer",
        "eureka.client.service-url.defaultZone=http://registry.example/eureka/, plain-registry",
        "sharpsword.gateway-url=http://sharpsword.example, plain-gateway"
    })
    void refusesASetting(String setting, String code) {
        production(REAL_SERVER)
                .withPropertyValues(setting)
                .run(context -> assertThat(reasons(context.getStartupFailure())).containsExactly(code));
    }

    @ParameterizedTest
    @CsvSource({"GENERATED, generated-secrets", "demo-password, demo-passwords", "demo-passwords, demo-passwords"})
    void refusesASecretOfTheEvaluation(String file, String code) throws IOException {
        Files.createFile(secrets.resolve(file));

        production(REAL_SERVER)
                .run(context -> assertThat(reasons(context.getStartupFailure())).containsExactly(code));
    }

    @Test
    void refusesTheEmbeddedServerWhateverTheSettingsSay() {
        production(new Document("version", "5.0.0"))
                .run(context -> assertThat(reasons(context.getStartupFailure())).containsExactly("embedded-database"));
    }

    @Test
    void aDatabaseThatIsAwayIsOneReasonAmongOthers() {
        ApplicationContextRunner gateway = production(REAL_SERVER).withPropertyValues("sharpsword.demo=true");
        given(database.executeCommand(any(Document.class)))
                .willThrow(new DataAccessResourceFailureException("no server"));

        gateway.run(context ->
                assertThat(reasons(context.getStartupFailure())).containsExactly("demo-realm", "database-away"));
    }

    @Test
    void namesEveryReasonAtOnce() {
        production(new Document())
                .withPropertyValues("sharpsword.demo=true", "sharpsword.login.issuer=http://login.example/realms/x")
                .run(context -> assertThat(reasons(context.getStartupFailure()))
                        .containsExactly("demo-realm", "embedded-database", "plain-issuer"));
    }

    @Test
    void aRegistryThatIsNotUsedMayBeAnything() {
        production(REAL_SERVER)
                .withPropertyValues(
                        "eureka.client.enabled=false", "eureka.client.service-url.defaultZone=http://registry.example")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sharpsword.demo=true", "sharpsword.embedded=true"})
    void anEvaluationStarts(String setting) {
        evaluation(new Document())
                .withPropertyValues(setting)
                .run(context -> assertThat(context).hasNotFailed());

        then(database).should(never()).executeCommand(any(Document.class));
    }

    @Test
    void theReasonsAreToldWithoutAStackTrace() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(
                                FailureAnalyzer.class,
                                SpringFactoriesLoader.FailureHandler.logging(LogFactory.getLog(getClass()))))
                .anyMatch(UnfitForProductionAnalyzer.class::isInstance);
        assertThat(new UnfitForProductionAnalyzer()
                        .analyze(new UnfitForProduction(
                                List.of(new FitnessRule("demo-realm", setup -> true, "sharpsword.demo=true"))))
                        .getDescription())
                .contains("demo-realm", "sharpsword.demo=true");
    }

    private ApplicationContextRunner production(Document buildInfo) {
        return evaluation(buildInfo).withPropertyValues("spring.profiles.active=production");
    }

    private ApplicationContextRunner evaluation(Document buildInfo) {
        given(database.executeCommand(any(Document.class))).willReturn(buildInfo);
        return new ApplicationContextRunner()
                .withUserConfiguration(Gateway.class)
                .withBean(MongoOperations.class, () -> database)
                .withPropertyValues(
                        "sharpsword.secrets=" + secrets,
                        "sharpsword.login.issuer=https://login.example/realms/sharpsword",
                        "sharpsword.login.keycloak-url=http://keycloak:8180",
                        "sharpsword.login.client-secret=secret",
                        "sharpsword.login.demo-accounts=false",
                        "eureka.client.service-url.defaultZone=https://registry.example/eureka/");
    }

    /** Codes of the reasons; a start that did not fail has none. */
    private static List<String> reasons(Throwable failure) {
        assertThat(failure).isInstanceOf(UnfitForProduction.class);
        return failure.getMessage()
                .lines()
                .map(line -> line.substring(4, line.indexOf(':')))
                .toList();
    }
}
