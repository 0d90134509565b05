package sharpsword.gateway.edge.probe;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.loadbalancer.LoadBalancerClient;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import sharpsword.gateway.edge.routes.RoutedService;
import sharpsword.gateway.edge.routes.ServiceCatalog;

/**
 * Asks one instance of every service for its readiness, all at once. Anybody may ask for the result, so it is kept for
 * two seconds and a crowd of askers costs the services nothing.
 */
@Component
public final class Reachability {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final long KEPT_NANOS = Duration.ofSeconds(2).toNanos();
    private static final String READINESS = "/actuator/health/readiness";

    private final ServiceCatalog catalog;
    private final LoadBalancerClient instances;
    private final LongSupplier nanos;
    private final RestClient health;
    private @Nullable Kept kept;

    @Autowired
    Reachability(ServiceCatalog catalog, LoadBalancerClient instances) {
        this(catalog, instances, System::nanoTime);
    }

    Reachability(ServiceCatalog catalog, LoadBalancerClient instances, LongSupplier nanos) {
        this.catalog = catalog;
        this.instances = instances;
        this.nanos = nanos;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                java.net.http.HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        this.health = RestClient.builder().requestFactory(requests).build();
    }

    /** The state of all services, two seconds old at most. */
    public synchronized Report now() {
        if (kept == null || nanos.getAsLong() - kept.at() > KEPT_NANOS) {
            kept = new Kept(ask(), nanos.getAsLong());
        }
        return kept.report();
    }

    private Report ask() {
        Map<String, Future<State>> asked = new LinkedHashMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (RoutedService service : catalog.services()) {
                asked.put(service.name(), threads.submit(() -> stateOf(service.name())));
            }
        }
        Map<String, State> states = new LinkedHashMap<>();
        asked.forEach((name, state) -> states.put(name, state.resultNow()));
        return new Report(states);
    }

    private State stateOf(String service) {
        ServiceInstance instance = instances.choose(service);
        if (instance == null) {
            return State.ABSENT;
        }
        try {
            URI address = instance.getUri().resolve(READINESS);
            health.get().uri(address).retrieve().toBodilessEntity();
            return State.REACHED;
        } catch (RestClientException e) {
            return State.UNWELL;
        }
    }

    /** What one service said. */
    enum State {
        /** It answered that it is ready. */
        REACHED,
        /** It is registered, but does not answer or is not ready. */
        UNWELL,
        /** No instance is registered. */
        ABSENT
    }

    /** The states of all services by name, in the order of the list. */
    record Report(Map<String, State> services) {

        /** Whether every service was reached. */
        public boolean complete() {
            return services.values().stream().allMatch(state -> state == State.REACHED);
        }
    }

    private record Kept(Report report, long at) {}
}
