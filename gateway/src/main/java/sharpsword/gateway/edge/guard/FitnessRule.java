package sharpsword.gateway.edge.guard;

import java.net.URI;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that makes a setup unfit for production, by the same code as in the services.
 *
 * @param code stable code
 * @param objection whether it is so
 * @param reason what the operator reads
 */
record FitnessRule(String code, Predicate<Setup> objection, String reason) {

    private static final List<FitnessRule> ALL = List.of(
            new FitnessRule(
                    "demo-realm",
                    Setup::demoRealm,
                    "the realm is the demo's (sharpsword.demo=true): everybody knows its accounts"),
            new FitnessRule(
                    "demo-passwords",
                    Setup::demoPasswords,
                    "the folder of secrets holds the passwords of the demo accounts"),
            new FitnessRule(
                    "embedded-database",
                    Setup::embeddedDatabase,
                    "the database is the embedded one, which is for evaluation: use a MongoDB replica set"),
            new FitnessRule(
                    "database-away",
                    Setup::databaseAway,
                    "the database does not answer, so nobody knows what it is (SHARPSWORD_MONGODB_URI)"),
            new FitnessRule(
                    "generated-secrets",
                    Setup::generatedSecrets,
                    "the secrets were generated for evaluation (file GENERATED): mount secrets of your own"),
            new FitnessRule(
                    "plain-issuer",
                    setup -> isPlain(setup.issuer()),
                    "the issuer is reached over plain http (sharpsword.login.issuer)"),
            new FitnessRule(
                    "plain-registry",
                    setup -> setup.registries().stream().anyMatch(FitnessRule::isPlain),
                    "the registry is reached over plain http (eureka.client.service-url.defaultZone)"),
            new FitnessRule(
                    "plain-gateway",
                    setup -> isPlain(setup.gateway()),
                    "people reach the gateway over plain http (sharpsword.gateway-url)"));

    /** Everything that is wrong with the setup, not only the first. */
    static List<FitnessRule> objectionsTo(Setup setup) {
        return ALL.stream().filter(rule -> rule.objection.test(setup)).toList();
    }

    private static boolean isPlain(@Nullable URI address) {
        return address != null && !"https".equalsIgnoreCase(address.getScheme());
    }
}
