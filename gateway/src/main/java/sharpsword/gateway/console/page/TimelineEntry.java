package sharpsword.gateway.console.page;

import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        @Nullable String reason) {

    private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z0-9_-]{3,}\\b");

    /** The same with names instead of those codes in its sentences. */
    public TimelineEntry naming(Map<String, String> names) {
        return new TimelineEntry(
                sequence,
                occurredAt,
                recordedAt,
                late,
                action,
                actor,
                actorName,
                named(zh, names),
                named(en, names),
                reason);
    }

    private static String named(String sentence, Map<String, String> names) {
        return CODE.matcher(sentence)
                .replaceAll(code -> Matcher.quoteReplacement(names.getOrDefault(code.group(), code.group())));
    }
}
