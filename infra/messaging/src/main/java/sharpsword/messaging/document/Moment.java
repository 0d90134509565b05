package sharpsword.messaging.document;

import java.time.Instant;
import sharpsword.access.Refusal;

/**
 * The three times of what a command makes happen, cut to milliseconds as the database keeps them.
 *
 * @param occurredAt when it happened in the world; legal clocks run on it
 * @param recordedAt when the server wrote it
 * @param knownAt when the organ knew it; {@code recordedAt} except for a late entry
 */
public record Moment(Instant occurredAt, Instant recordedAt, Instant knownAt) {

    /**
     * Checks that it did not happen before what it rests on.
     *
     * @throws sharpsword.access.RefusedException {@code occurred-before-basis}
     */
    public Moment notBefore(Instant basis) {
        if (occurredAt.isBefore(basis)) {
            throw Refusal.rule("occurred-before-basis")
                    .at("occurredAt")
                    .with("occurredAt", occurredAt)
                    .with("basis", basis)
                    .asException();
        }
        return this;
    }
}
