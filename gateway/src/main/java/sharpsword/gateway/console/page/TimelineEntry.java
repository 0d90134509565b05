package sharpsword.gateway.console.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a record.
 *
 * @param late whether it was entered afterwards (补录)
 * @param zh the sentence in Chinese
 * @param en the sentence in English
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
