package sharpsword.defaults.telemetry;

import io.micrometer.observation.ObservationPredicate;
import io.micrometer.tracing.Tracer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import sharpsword.defaults.settings.ServiceSettings;
import sharpsword.defaults.settings.SettingsAutoConfiguration;
import sharpsword.messaging.document.TraceParent;

/** Traces across HTTP and events. Spans leave the process only when an address to send them to is set. */
@AutoConfiguration(
        after = SettingsAutoConfiguration.class,
        afterName = "org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration")
public class TelemetryAutoConfiguration {

    @Bean
    CurrentTrace currentTrace(ObjectProvider<Tracer> tracer) {
        return new CurrentTrace(tracer.getIfAvailable());
    }

    /** Events carry the trace of the command that made them. */
    @Bean
    @ConditionalOnMissingBean
    TraceParent traceParent(CurrentTrace trace) {
        return trace::traceParent;
    }

    @Bean
    ObservationPredicate quietRoutes(ServiceSettings settings) {
        List<String> quiet = new ArrayList<>(settings.quietPaths());
        quiet.add("/actuator/**");
        return new QuietRoutes(quiet);
    }

    /** Right behind the filter that opens the span. */
    @Bean
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    FilterRegistrationBean<TraceIdFilter> traceIdFilter(CurrentTrace trace) {
        FilterRegistrationBean<TraceIdFilter> filter = new FilterRegistrationBean<>(new TraceIdFilter(trace));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return filter;
    }
}
