package sharpsword.gateway.edge.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.cloud.client.DefaultServiceInstance;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.loadbalancer.LoadBalancerClient;
import org.springframework.cloud.client.loadbalancer.LoadBalancerRequest;
import org.springframework.cloud.client.loadbalancer.Request;
import sharpsword.gateway.edge.probe.Reachability.State;
import sharpsword.gateway.edge.routes.RoutedService;
import sharpsword.gateway.edge.routes.ServiceCatalog;
import sharpsword.gateway.testing.Upstream;

class ReachabilityTests {

    private static final String NOWHERE = "http://127.0.0.1:1";

    private final Upstream service = Upstream.start();
    private final AtomicLong nanos = new AtomicLong();

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void saysOfEachServiceWhetherItWasReached() {
        String there = service.address().toString();
        Reachability.Report report =
                reachability(Map.of("campaign", there, "case-service", NOWHERE)).now();

        assertThat(report.services())
                .containsEntry("campaign", State.REACHED)
                .containsEntry("case-service", State.UNWELL)
                .containsEntry("agency-service", State.ABSENT);
        assertThat(report.complete()).isFalse();
        assertThat(service.onlyAsked().path()).isEqualTo("/actuator/health/readiness");
    }

    @Test
    void isCompleteWhenEveryServiceIsReady() {
        assertThat(reachability(all()).now().complete()).isTrue();
    }

    @Test
    void doesNotReachAServiceThatIsNotReady() {
        service.answering(exchange -> exchange.sendResponseHeaders(503, -1));

        assertThat(reachability(all()).now().services().values()).containsOnly(State.UNWELL);
    }

    @Test
    void asksTheServicesNoMoreOftenThanEveryTwoSeconds() {
        Reachability reachability = reachability(all());

        reachability.now();
        reachability.now();
        assertThat(service.asked()).hasSize(3);

        nanos.addAndGet(Duration.ofSeconds(3).toNanos());
        reachability.now();
        assertThat(service.asked()).hasSize(6);
    }

    private Map<String, String> all() {
        String there = service.address().toString();
        return Map.of("campaign", there, "case-service", there, "agency-service", there);
    }

    private Reachability reachability(Map<String, String> addresses) {
        ServiceCatalog catalog = new ServiceCatalog(List.of(
                new RoutedService("campaign", "/api/campaign"),
                new RoutedService("case-service", "/api/cases"),
                new RoutedService("agency-service", "/api/agency")));
        return new Reachability(catalog, new Instances(addresses), nanos::get);
    }

    /** Instances by name of service. */
    private record Instances(Map<String, String> addresses) implements LoadBalancerClient {

        @Override
        public @Nullable ServiceInstance choose(String service) {
            String address = addresses.get(service);
            if (address == null) {
                return null;
            }
            URI uri = URI.create(address);
            return new DefaultServiceInstance(service, service, uri.getHost(), uri.getPort(), false);
        }

        @Override
        public <T> @Nullable ServiceInstance choose(String service, Request<T> request) {
            return choose(service);
        }

        @Override
        public <T> T execute(String service, LoadBalancerRequest<T> request) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> T execute(String service, ServiceInstance instance, LoadBalancerRequest<T> request) {
            throw new UnsupportedOperationException();
        }

        @Override
        public URI reconstructURI(ServiceInstance instance, URI original) {
            throw new UnsupportedOperationException();
        }
    }
}
