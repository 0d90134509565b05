package sharpsword.campaign.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.routing.Operation;

/**
 * One operation on the board.
 *
 * @param state state that its service told; {@code PLANNED} when published, {@code UNPUBLISHED} before
 * @param phase where the day lies: before, within or after the period; null without one
 * @param quota sites to check, 0 if no district has a quota
 * @param done sites checked
 * @param percent sites checked of the quota, at most 100; null without a quota
 * @param strands the numbers of strands that are reported apart
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OperationLine(
        Operation operation,
        String state,
        @Nullable Phase phase,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String leadAgency,
        List<String> partners,
        int districts,
        int quota,
        long done,
        @Nullable Long percent,
        Map<String, Long> metrics,
        Map<String, Map<String, Long>> strands) {

    /** Where a day lies in a period. */
    public enum Phase {
        BEFORE,
        WITHIN,
        AFTER;

        static Phase of(LocalDate day, LocalDate from, LocalDate to) {
            if (day.isBefore(from)) {
                return BEFORE;
            }
            return day.isAfter(to) ? AFTER : WITHIN;
        }
    }
}
