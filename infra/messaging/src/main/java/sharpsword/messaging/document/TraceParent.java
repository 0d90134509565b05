package sharpsword.messaging.document;

import org.jspecify.annotations.Nullable;

/** Tells the W3C trace context in which a command runs, so that what follows from it can be traced back. */
@FunctionalInterface
public interface TraceParent {

    TraceParent NONE = () -> null;

    /** The {@code traceparent} value, or null outside a trace. */
    @Nullable
    String current();
}
