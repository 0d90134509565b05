package sharpsword.launcher.topology;

import java.util.Map;
import sharpsword.launcher.topology.Declarations.Queue;

/**
 * The stream of all events, a convenience for new readers and not the record.
 *
 * @param stream its name
 * @param maxAge how long an event stays, in RabbitMQ's notation, for example {@code 14D}
 * @param maxBytes the size after which the oldest segments go
 */
public record LogStream(String stream, String maxAge, long maxBytes) {

    /** Streams drop whole segments only, so a segment must be small beside the limit. */
    private static final int SEGMENT_BYTES = 50_000_000;

    Queue queue() {
        return new Queue(
                stream,
                Map.of(
                        "x-queue-type", "stream",
                        "x-max-age", maxAge,
                        "x-max-length-bytes", maxBytes,
                        "x-stream-max-segment-size-bytes", SEGMENT_BYTES));
    }
}
