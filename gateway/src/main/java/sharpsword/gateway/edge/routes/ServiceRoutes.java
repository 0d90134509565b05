package sharpsword.gateway.edge.routes;

import static org.springframework.cloud.gateway.server.mvc.filter.LoadBalancerFilterFunctions.lb;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import sharpsword.gateway.edge.problems.EdgeProblem;
import sharpsword.gateway.edge.problems.Problems;

/**
 * Two routes a service: its interface for officers with the caller's token, its interface for the public without one.
 * What has no route is unknown, above all {@code /internal/**}, which services use among themselves.
 */
@Configuration(proxyBeanMethods = false)
class ServiceRoutes {

    @Bean
    ServiceCatalog serviceCatalog(@Value(ServiceCatalog.LOCATION) Resource list) {
        return ServiceCatalog.read(list);
    }

    @Bean
    RouterFunction<ServerResponse> routes(ServiceCatalog catalog, TokenRelay relay, Problems problems) {
        RouterFunctions.Builder all = RouterFunctions.route();
        for (RoutedService service : catalog.services()) {
            all.add(publicRoute(service, problems));
            all.add(officerRoute(service, relay, problems));
        }
        return all.add(unknown(problems)).build();
    }

    private static RouterFunction<ServerResponse> officerRoute(
            RoutedService service, TokenRelay relay, Problems problems) {
        return route(service.name())
                .route(path(service.api() + "/**"), http())
                .filter(relay)
                .filter(new UpstreamFailures(service.name(), problems))
                .filter(new ReadAgain())
                .filter(lb(service.name()))
                .build();
    }

    private static RouterFunction<ServerResponse> publicRoute(RoutedService service, Problems problems) {
        return route(service.name() + "-public")
                .route(path(service.publicApi() + "/**"), http())
                .filter(new Anonymous())
                .filter(new UpstreamFailures(service.name(), problems))
                .filter(new ReadAgain())
                .filter(lb(service.name()))
                .build();
    }

    private static RouterFunction<ServerResponse> unknown(Problems problems) {
        return RouterFunctions.route()
                .route(
                        path("/api/**").or(path("/internal/**")),
                        request -> ServerResponse.status(404).build((servletRequest, response) -> {
                            problems.write(EdgeProblem.UNKNOWN_ROUTE, servletRequest, response);
                            return null;
                        }))
                .build();
    }
}
