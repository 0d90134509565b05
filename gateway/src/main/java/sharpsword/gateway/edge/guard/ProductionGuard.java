package sharpsword.gateway.edge.guard;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import sharpsword.gateway.edge.security.LoginSettings;

/**
 * Stops a gateway in the profile {@code production} that is set up for evaluation, before it takes the first request. It looks
 * at the profile when the gateway starts, not when it is built. It asks the database server what it is, so that in
 * production the gateway does not start without one.
 */
@Component
final class ProductionGuard implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ProductionGuard.class);
    private static final Profiles PRODUCTION = Profiles.of("production");

    /** The launcher marks the secrets that it made. */
    private static final String GENERATED = "GENERATED";

    private final GuardSettings settings;
    private final LoginSettings login;
    private final Environment environment;
    private final MongoOperations mongo;

    ProductionGuard(GuardSettings settings, LoginSettings login, Environment environment, MongoOperations mongo) {
        this.settings = settings;
        this.login = login;
        this.environment = environment;
        this.mongo = mongo;
    }

    /**
     * Looks at the setup.
     *
     * @throws UnfitForProduction with every reason
     */
    @Override
    public void afterSingletonsInstantiated() {
        if (environment.acceptsProfiles(PRODUCTION)) {
            List<FitnessRule> objections = FitnessRule.objectionsTo(setup());
            if (!objections.isEmpty()) {
                throw new UnfitForProduction(objections);
            }
        }
    }

    private Setup setup() {
        Optional<Document> server = server();
        return new Setup(
                settings.demo(),
                settings.hasSecret("demo-password") || settings.hasSecret("demo-passwords"),
                settings.embedded() || server.stream().anyMatch(ProductionGuard::isEmbedded),
                server.isEmpty(),
                settings.hasSecret(GENERATED),
                login.issuer(),
                registries(),
                settings.gatewayUrl());
    }

    private List<URI> registries() {
        boolean used = environment.getProperty("eureka.client.enabled", Boolean.class, true);
        String addresses = environment.getProperty("eureka.client.service-url.defaultZone", "");
        return Stream.of(addresses.split(",", -1))
                .map(String::strip)
                .filter(address -> used && !address.isEmpty())
                .map(URI::create)
                .toList();
    }

    /** What the database server says of itself; empty if it does not answer. */
    private Optional<Document> server() {
        try {
            return Optional.of(mongo.executeCommand(new Document("buildInfo", 1)));
        } catch (DataAccessException e) {
            LOG.warn("The database does not say what it is: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** A real server says of which source it was built; the embedded one does not. */
    private static boolean isEmbedded(Document server) {
        return !server.containsKey("gitVersion");
    }
}
