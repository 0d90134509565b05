package sharpsword.casework.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a timeline.
 *
 * @param sequence number of the history entry
 * @param occurredAt when it happened in the world
 * @param recordedAt when it was entered
 * @param late whether it was entered under an older register (补录)
 * @param action verb of the domain, for example {@code file}
 * @param actor who did it, by identifier
 * @param actorName name at the time, where it is known
 * @param zh the line in Chinese
 * @param en the line in English
 * @param reason the reason that was given, if one was
 */
public record TimelineEntry(
        long sequence,
        Instant occurredAt,
        Instant recordedAt,
        boolean late,
        String action,
        String actor,
        @Nullable String actorName,
        String zh,
        String en,
        @Nullable String reason) {}
