package sharpsword.gateway.edge.routes;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;

/**
 * Names every routed service to the load balancer before the context starts. A context that was prepared at build time
 * (Spring AOT) knows only the services that were named then, and the first request to a service needs no preparation.
 */
final class EagerLoadedServices implements EnvironmentPostProcessor {

    private static final String LIST = ServiceCatalog.LOCATION.substring("classpath:".length());

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String names = ServiceCatalog.read(new ClassPathResource(LIST)).services().stream()
                .map(RoutedService::name)
                .collect(Collectors.joining(","));
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "routedServices", Map.of("spring.cloud.loadbalancer.eager-load.clients", names)));
    }
}
