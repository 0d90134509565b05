package sharpsword.defaults.feign;

import feign.RequestInterceptor;
import feign.Retryer;
import feign.codec.ErrorDecoder;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JAutoConfiguration;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigBuilder;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigurationProperties;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4jBulkheadProvider;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import sharpsword.access.Refusal;
import sharpsword.access.RefusedException;
import sharpsword.defaults.settings.ServiceSettings;
import sharpsword.defaults.settings.SettingsAutoConfiguration;
import tools.jackson.databind.json.JsonMapper;

/**
 * What all Feign clients of a service have in common; the timeouts stand in the default settings. There is no fallback
 * here: a read may have one of its own, a write never does.
 */
@AutoConfiguration(
        after = {SettingsAutoConfiguration.class, JacksonAutoConfiguration.class},
        before = Resilience4JAutoConfiguration.class)
public class FeignDefaultsAutoConfiguration {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration READ = Duration.ofSeconds(3);

    @Bean
    RequestInterceptor whoAsks(
            @Value("${spring.application.name}") String service,
            ServiceSettings settings,
            Environment environment,
            Clock clock) {
        JdkClientHttpRequestFactory http = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        http.setReadTimeout(READ);
        RestClient tokenEndpoint = RestClient.builder()
                .requestFactory(http)
                .baseUrl(settings.keycloakUrl() + "/realms/sharpsword/protocol/openid-connect/token")
                .build();
        return new WhoAsks(
                new ServiceToken(tokenEndpoint, service, () -> environment.getProperty("client-" + service), clock));
    }

    @Bean
    Retryer onlyQuestionsAgain() {
        return new OnlyQuestionsAgain();
    }

    @Bean
    ErrorDecoder refusalsOfOthers(JsonMapper json) {
        return new RefusalsOfOthers(json);
    }

    /** Opens when half of the last twenty calls failed; a refusal is an answer, not a failure. */
    @Bean
    Customizer<Resilience4JCircuitBreakerFactory> circuitBreakerDefaults() {
        CircuitBreakerConfig config = CircuitBreakerConfig.custom()
                .slidingWindowSize(20)
                .minimumNumberOfCalls(10)
                .failureRateThreshold(50)
                .waitDurationInOpenState(Duration.ofSeconds(5))
                .permittedNumberOfCallsInHalfOpenState(3)
                .ignoreException(FeignDefaultsAutoConfiguration::isAnswer)
                .build();
        return factory -> factory.configureDefault(id -> new Resilience4JConfigBuilder(id)
                .circuitBreakerConfig(config)
                .timeLimiterConfig(TimeLimiterConfig.ofDefaults())
                .build());
    }

    @Bean
    Resilience4JCircuitBreakerFactory plainBreakers(
            CircuitBreakerRegistry breakers,
            TimeLimiterRegistry limiters,
            ObjectProvider<Resilience4jBulkheadProvider> bulkheads,
            Resilience4JConfigurationProperties properties,
            ObjectProvider<Customizer<Resilience4JCircuitBreakerFactory>> customizers) {
        PlainBreakers factory = new PlainBreakers(breakers, limiters, bulkheads.getIfAvailable(), properties);
        customizers.orderedStream().forEach(customizer -> customizer.customize(factory));
        return factory;
    }

    private static boolean isAnswer(Throwable thrown) {
        return thrown instanceof RefusedException refused && refused.refusal().kind() != Refusal.Kind.UNAVAILABLE;
    }
}
