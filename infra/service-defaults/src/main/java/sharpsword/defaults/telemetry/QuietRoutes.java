package sharpsword.defaults.telemetry;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationPredicate;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Keeps routes out of traces and metrics: those on which a tipster could be found by time and address, and the probes,
 * which would drown everything else.
 */
final class QuietRoutes implements ObservationPredicate {

    private final List<PathPattern> quiet;

    QuietRoutes(List<String> quiet) {
        this.quiet =
                quiet.stream().map(PathPatternParser.defaultInstance::parse).toList();
    }

    @Override
    public boolean test(String name, Observation.Context context) {
        if (context instanceof ServerRequestObservationContext server && server.getCarrier() != null) {
            return !isQuiet(server.getCarrier().getRequestURI());
        }
        return true;
    }

    private boolean isQuiet(String path) {
        PathContainer container = PathContainer.parsePath(path);
        return quiet.stream().anyMatch(pattern -> pattern.matches(container));
    }
}
