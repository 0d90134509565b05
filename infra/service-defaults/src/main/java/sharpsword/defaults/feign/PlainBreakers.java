package sharpsword.defaults.feign;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigurationProperties;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4jBulkheadProvider;
import org.springframework.cloud.client.circuitbreaker.CircuitBreaker;
import org.springframework.cloud.client.circuitbreaker.NoFallbackAvailableException;

/**
 * Circuit breakers that let an exception through as it is when there is no fallback. Spring's own wrap it, so that a use
 * case could not tell a refusal of the other service from a failure.
 */
final class PlainBreakers extends Resilience4JCircuitBreakerFactory {

    PlainBreakers(
            CircuitBreakerRegistry breakers,
            TimeLimiterRegistry limiters,
            @Nullable Resilience4jBulkheadProvider bulkheads,
            Resilience4JConfigurationProperties properties) {
        super(breakers, limiters, bulkheads, properties);
    }

    @Override
    public CircuitBreaker create(String id) {
        return new Plain(super.create(id));
    }

    @Override
    public CircuitBreaker create(String id, String group) {
        return new Plain(super.create(id, group));
    }

    private record Plain(CircuitBreaker breaker) implements CircuitBreaker {

        @Override
        public <T> T run(Supplier<T> call) {
            return breaker.run(call, thrown -> {
                throw plainly(thrown);
            });
        }

        @Override
        public <T> T run(Supplier<T> call, Function<Throwable, T> fallback) {
            return breaker.run(call, fallback);
        }

        private static RuntimeException plainly(Throwable thrown) {
            return switch (thrown) {
                case RuntimeException unchecked -> unchecked;
                case Error error -> throw error;
                default -> new NoFallbackAvailableException("No fallback", thrown);
            };
        }
    }
}
