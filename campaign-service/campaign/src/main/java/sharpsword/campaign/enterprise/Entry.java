package sharpsword.campaign.enterprise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the positive list (监督执法正面清单, 环办执法〔2021〕10号).
 *
 * @param admittedAt first day
 * @param validTo last day, a year later unless it ends before
 * @param reason why the firm was admitted
 * @param removedAt day of removal; null while it stands
 * @param removeReason why it was removed; null while it stands
 */
public record Entry(
        LocalDate admittedAt,
        LocalDate validTo,
        String reason,
        @Nullable LocalDate removedAt,
        @Nullable String removeReason) {

    static Entry admitted(LocalDate on, String reason) {
        return new Entry(on, on.plusYears(1).minusDays(1), reason, null, null);
    }

    Entry removed(LocalDate on, String why) {
        return new Entry(admittedAt, validTo, reason, on, why);
    }

    /** Whether it stands on that day or on one after it. */
    boolean standsFrom(LocalDate day) {
        LocalDate end = removedAt == null ? validTo.plusDays(1) : removedAt;
        return end.isAfter(day) && end.isAfter(admittedAt);
    }

    /** Whether it stands on that day. */
    public boolean standsOn(LocalDate day) {
        return !day.isBefore(admittedAt) && !day.isAfter(validTo) && (removedAt == null || day.isBefore(removedAt));
    }
}
