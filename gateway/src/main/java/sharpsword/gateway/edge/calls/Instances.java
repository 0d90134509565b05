package sharpsword.gateway.edge.calls;

import java.net.URI;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.loadbalancer.LoadBalancerClient;
import org.springframework.stereotype.Component;
import sharpsword.gateway.edge.problems.EdgeProblem;
import sharpsword.gateway.edge.routes.RoutedService;
import sharpsword.gateway.edge.routes.ServiceCatalog;

/** Finds an instance of the service that a path belongs to, by the same list as the routes. */
@Component
class Instances {

    private final ServiceCatalog catalog;
    private final LoadBalancerClient balancer;

    Instances(ServiceCatalog catalog, LoadBalancerClient balancer) {
        this.catalog = catalog;
        this.balancer = balancer;
    }

    /**
     * The full address of a path.
     *
     * @param path path with query, encoded, for example {@code /api/case/cases?limit=20}
     * @throws NoAnswer if no service has the path or none of its instances is there
     */
    URI addressOf(String path) {
        RoutedService service = catalog.services().stream()
                .filter(one -> isBelow(path, one.api()) || isBelow(path, one.publicApi()))
                .findFirst()
                .orElseThrow(() -> new NoAnswer(EdgeProblem.UNKNOWN_ROUTE, path));
        ServiceInstance instance = balancer.choose(service.name());
        if (instance == null) {
            throw new NoAnswer(EdgeProblem.SERVICE_UNAVAILABLE, service.name());
        }
        return URI.create(instance.getUri() + path);
    }

    private static boolean isBelow(String path, String api) {
        return path.startsWith(api + "/") || path.startsWith(api + "?") || path.equals(api);
    }
}
