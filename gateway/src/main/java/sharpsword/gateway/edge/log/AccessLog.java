package sharpsword.gateway.edge.log;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One line a request: method, path, status, milliseconds. No query, because searches are in it, and no address.
 *
 * <p>Routes of tips are left out altogether: even that somebody handed in a tip at a certain moment is worth protecting.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AccessLog extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger("sharpsword.access");

    private final List<PathPattern> silent;

    AccessLog(Silence silence) {
        this.silent = silence.paths().stream()
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long start = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            if (LOG.isInfoEnabled() && !isSilent(request.getRequestURI())) {
                long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                LOG.info("{} {} {} {} ms", request.getMethod(), line(request), response.getStatus(), millis);
            }
        }
    }

    private boolean isSilent(String path) {
        PathContainer container = PathContainer.parsePath(path);
        return silent.stream().anyMatch(pattern -> pattern.matches(container));
    }

    /** Line breaks in a path would forge entries. */
    private static String line(HttpServletRequest request) {
        return request.getRequestURI().replaceAll("[\\p{Cntrl}]", "?");
    }

    /**
     * What is not logged.
     *
     * @param paths patterns of paths
     */
    @ConfigurationProperties("sharpsword.access-log.silent")
    record Silence(List<String> paths) {
        Silence {
            paths = List.copyOf(paths);
        }
    }
}
