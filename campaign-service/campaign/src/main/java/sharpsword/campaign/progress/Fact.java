package sharpsword.campaign.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one event says about progress. There is one for each subject and sequence of a source; it is added and never changed,
 * except that it learns until when it was known.
 *
 * @param id source, subject and sequence
 * @param source the owner and its collection, for example {@code /case-service/cases}
 * @param type event type with version
 * @param cell where it counts
 * @param strand strand of the operation that is reported apart; null if it has none
 * @param knownUntil when a newer event took its place; null while it stands
 * @param contributions what it adds, by metric
 * @param refs subjects that it goes on from: {@code lead, inspection, problem, origin}
 * @param state state that the event tells; null if it tells none
 * @param dueAt end of a clock that the event tells; null if it tells none
 * @param visibleTo who may see the record behind it
 */
record Fact(
        String id,
        String source,
        String subject,
        long sequence,
        String type,
        CellKey cell,
        @Nullable String strand,
        Instant occurredAt,
        Instant recordedAt,
        Instant knownAt,
        @Nullable Instant knownUntil,
        Map<Metric, Long> contributions,
        Map<String, String> refs,
        @Nullable String state,
        @Nullable Instant dueAt,
        Set<String> visibleTo) {

    Fact {
        contributions = Map.copyOf(contributions);
        refs = Map.copyOf(refs);
        visibleTo = Set.copyOf(visibleTo);
    }

    LocalDate day() {
        return cell.day();
    }

    @Nullable
    String ref(String name) {
        return refs.get(name);
    }
}
