package sharpsword.defaults.guard;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Stops a service in the profile {@code production} that is set up for evaluation. Looks when the service starts, not when
 * it is built, and before the first request or message is taken.
 */
final class ProductionGuard implements SmartInitializingSingleton {

    private static final Profiles PRODUCTION = Profiles.of("production");

    private final Environment environment;
    private final Supplier<Deployment> deployment;

    ProductionGuard(Environment environment, Supplier<Deployment> deployment) {
        this.environment = environment;
        this.deployment = deployment;
    }

    /**
     * Looks at the deployment.
     *
     * @throws UnfitForProduction with every reason
     */
    @Override
    public void afterSingletonsInstantiated() {
        if (environment.acceptsProfiles(PRODUCTION)) {
            List<FitnessRule> objections = FitnessRule.objectionsTo(deployment.get());
            if (!objections.isEmpty()) {
                throw new UnfitForProduction(objections);
            }
        }
    }
}
