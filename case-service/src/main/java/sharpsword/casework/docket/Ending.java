package sharpsword.casework.docket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sharpsword.casework.party.By;

/**
 * Why the case left the procedure, or how it was closed.
 *
 * @param ground ground of closure; null where the state says it all (not filed, referred out, revoked, terminated)
 * @param reason the reason that was given
 * @param paper number of the paper on which it rests, or the organ that took over; null where there is none
 * @param by the unit head
 * @param overSince when the investigation had been terminated, where the case was closed after that; null otherwise
 */
public record Ending(
        @Nullable Ground ground,
        String reason,
        @Nullable String paper,
        By by,
        @Nullable Instant overSince) {

    /** Grounds of closure (MEP23, chapter on closure). */
    public enum Ground {
        PERFORMED(true),
        ENFORCEMENT_ENDED(true),
        ANNULLED(true),
        NO_PENALTY(true),
        TRANSFERRED(false),
        TERMINATED(false);

        private final boolean needsPaper;

        Ground(boolean needsPaper) {
            this.needsPaper = needsPaper;
        }

        /** Whether a decision, a ruling or another paper must be named. */
        public boolean needsPaper() {
            return needsPaper;
        }
    }
}
