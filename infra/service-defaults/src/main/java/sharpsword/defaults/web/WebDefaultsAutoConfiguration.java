package sharpsword.defaults.web;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import sharpsword.defaults.problem.ProblemAnswers;
import sharpsword.defaults.problem.ProblemAutoConfiguration;
import sharpsword.defaults.settings.ServiceSettings;
import sharpsword.defaults.settings.SettingsAutoConfiguration;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Callers and commands as arguments of controllers. */
@AutoConfiguration(after = {SettingsAutoConfiguration.class, ProblemAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class WebDefaultsAutoConfiguration {

    @Bean
    WebMvcConfigurer callerAndCommandArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument());
                resolvers.add(new CommandArgument());
            }
        };
    }

    /**
     * A misspelt field of a request is refused instead of being ignored. Only here: events and answers of other services
     * may have more fields than this version knows.
     */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ServerHttpMessageConvertersCustomizer strictRequestBodies(JsonMapper json) {
        JsonMapper strict = json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        return converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(strict));
    }

    /** The last filter, behind the one that checks tokens. */
    @Bean
    FilterRegistrationBean<ReplayableBodyFilter> replayableBodyFilter(
            ServiceSettings settings, ProblemAnswers answers) {
        int largest = Math.toIntExact(settings.largestBody().toBytes());
        FilterRegistrationBean<ReplayableBodyFilter> filter =
                new FilterRegistrationBean<>(new ReplayableBodyFilter(largest, answers));
        filter.setOrder(Ordered.LOWEST_PRECEDENCE);
        return filter;
    }
}
