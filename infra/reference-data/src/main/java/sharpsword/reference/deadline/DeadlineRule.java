package sharpsword.reference.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.data.Mark;
import sharpsword.reference.data.Validity;

/**
 * A clock that the law, a practice or a setting prescribes.
 *
 * @param code stable code, for example {@code TRANSFER_SEND}
 * @param title Chinese name
 * @param start event that starts it, for example {@code notice.served}
 * @param amount length
 * @param unit unit as the text states it
 * @param instrument code of the law
 * @param article article as printed; null where the source names none
 * @param nature what its end means
 * @param extensions the extensions that are foreseen, in their order
 * @param pauses reasons for which it stands still; empty if it never does
 * @param onExpiry what follows when it ends
 * @param validity dates on which a clock that starts is governed by this row
 * @param mark confidence
 */
public record DeadlineRule(
        String code,
        String title,
        String start,
        int amount,
        StatedUnit unit,
        String instrument,
        @Nullable String article,
        Nature nature,
        List<ExtensionRule> extensions,
        List<String> pauses,
        @Nullable String onExpiry,
        Validity validity,
        Mark mark) {

    /** What the end of the clock means. */
    public enum Nature {
        /** The act has to be done by the end. */
        ACT_BY,
        /** The act may only be done after the end. */
        WAIT_UNTIL,
        /** A sum or a measure runs day by day; its end does not roll forward. */
        RUNS
    }

    /**
     * One foreseen extension.
     *
     * @param amount most by which it may be extended
     * @param unit unit as the text states it
     * @param approver who grants it, for example {@code UNIT_HEAD}
     */
    public record ExtensionRule(int amount, StatedUnit unit, String approver) {}

    public DeadlineRule {
        extensions = List.copyOf(extensions);
        pauses = List.copyOf(pauses);
    }

    boolean rollsForward() {
        return nature != Nature.RUNS;
    }
}
