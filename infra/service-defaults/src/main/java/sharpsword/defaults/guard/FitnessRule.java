package sharpsword.defaults.guard;

import java.net.URI;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that makes a deployment unfit for production.
 *
 * @param name short name, for tests and logs
 * @param objection whether it is so
 * @param reason what the operator reads
 */
record FitnessRule(String name, Predicate<Deployment> objection, String reason) {

    private static final List<FitnessRule> ALL = List.of(
            new FitnessRule(
                    "demo-realm",
                    Deployment::demoRealm,
                    "the realm is the demo's (sharpsword.demo=true): everybody knows its accounts"),
            new FitnessRule(
                    "demo-passwords",
                    Deployment::demoPasswords,
                    "the folder of secrets holds the passwords of the demo accounts"),
            new FitnessRule(
                    "embedded-database",
                    Deployment::embeddedDatabase,
                    "the database is the embedded one, which is for evaluation: use a MongoDB replica set"),
            new FitnessRule(
                    "generated-secrets",
                    Deployment::generatedSecrets,
                    "the secrets were generated for evaluation (file GENERATED): mount secrets of your own"),
            new FitnessRule(
                    "plain-issuer",
                    deployment -> isPlain(deployment.issuer()),
                    "the issuer is reached over plain http (sharpsword.issuer)"),
            new FitnessRule(
                    "plain-registry",
                    deployment -> deployment.registries().stream().anyMatch(FitnessRule::isPlain),
                    "the registry is reached over plain http (sharpsword.eureka-url)"),
            new FitnessRule(
                    "plain-gateway",
                    deployment -> isPlain(deployment.gateway()),
                    "people reach the platform over plain http (sharpsword.gateway-url)"));

    /** Everything that is wrong with the deployment, not only the first. */
    static List<FitnessRule> objectionsTo(Deployment deployment) {
        return ALL.stream().filter(rule -> rule.objection.test(deployment)).toList();
    }

    private static boolean isPlain(@Nullable URI address) {
        return address != null && !"https".equalsIgnoreCase(address.getScheme());
    }
}
