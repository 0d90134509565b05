package sharpsword.defaults.telemetry;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The trace in which something happens; its id stands in logs, problems, audit and the header {@code X-Trace-Id}. */
public final class CurrentTrace {

    /** For services without tracing. */
    public static final CurrentTrace NONE = new CurrentTrace(null);

    static final String ATTRIBUTE = CurrentTrace.class.getName() + ".id";

    private static final Pattern NO_ID = Pattern.compile("0*");

    private final @Nullable Tracer tracer;

    public CurrentTrace(@Nullable Tracer tracer) {
        this.tracer = tracer;
    }

    /** Id of the trace of this thread, 32 hexadecimal digits; null outside a trace. */
    public @Nullable String id() {
        Span span = span();
        return span == null ? null : span.context().traceId();
    }

    /** Id of the trace of a request, also after its span has ended, as on the container's error page. */
    public @Nullable String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String id ? id : id();
    }

    /** The W3C {@code traceparent} of this thread, which events carry on; null outside a trace. */
    public @Nullable String traceParent() {
        Span span = span();
        if (span == null) {
            return null;
        }
        String sampled = Boolean.TRUE.equals(span.context().sampled()) ? "01" : "00";
        return "00-" + span.context().traceId() + "-" + span.context().spanId() + "-" + sampled;
    }

    private @Nullable Span span() {
        Span span = tracer == null ? null : tracer.currentSpan();
        // A span that is not sampled has an id all the same; one that was never opened has none, or zeros.
        return span == null || NO_ID.matcher(span.context().traceId()).matches() ? null : span;
    }
}
