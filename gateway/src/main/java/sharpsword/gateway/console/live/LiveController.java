package sharpsword.gateway.console.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import sharpsword.gateway.edge.problems.EdgeProblem;
import sharpsword.gateway.edge.problems.Problems;

/** {@code GET /console/live}: server-sent events for pages of logged-in people, served here and never proxied. */
@Controller
final class LiveController {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Listeners listeners;
    private final Problems problems;

    LiveController(Listeners listeners, Problems problems) {
        this.listeners = listeners;
        this.problems = problems;
    }

    @GetMapping(path = "/console/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Nullable
    SseEmitter listen(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Proxies that collect answers would hold every hint back.
        response.setHeader("X-Accel-Buffering", "no");
        Optional<SseEmitter> page = listeners.open();
        if (page.isEmpty()) {
            problems.write(EdgeProblem.GATEWAY_BUSY, PAUSE, request, response);
        }
        return page.orElse(null);
    }
}
