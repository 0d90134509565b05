package sharpsword.messaging.consume;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that a listener put aside, with the reason. Nothing of it is lost: it is replayed when the reason is gone, or
 * discarded by a person who says why.
 *
 * @param id queue and message id
 * @param queue queue it came from
 * @param eventType type with version, or null if the message could not be read
 * @param code stable code of the reason
 * @param reason explanation
 * @param parkedAt when it was put aside
 * @param state what has become of it
 * @param decidedBy who replayed or discarded it, or null
 * @param decisionReason why it was discarded, or null
 */
public record ParkedMessage(
        String id,
        String queue,
        @Nullable String eventType,
        String code,
        String reason,
        Instant parkedAt,
        State state,
        @Nullable String decidedBy,
        @Nullable String decisionReason) {

    /** What has become of a parked message. */
    public enum State {
        PARKED,
        REPLAYED,
        DISCARDED
    }
}
