package sharpsword.reference.reward;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.data.Mark;
import sharpsword.reference.data.Validity;

/**
 * A rule set for rewarding reports.
 *
 * @param code stable code, for example {@code CQ-2022-1}
 * @param title document number and name
 * @param type standing rule or activity on top of it
 * @param scope what may be reported
 * @param items number of items on the list; null if not published
 * @param bands amounts, empty where the standing rule's amounts apply
 * @param finePercent share of the final fine in percent; null if amounts are fixed
 * @param cap most that one reward can be, CNY; null if none is published
 * @param anonymous whether anonymous reports can be rewarded
 * @param payableAfter what must have happened before payment
 * @param validity dates; reports are judged by the policy in force on the day of the report
 * @param mark confidence
 */
public record RewardPolicy(
        String code,
        String title,
        Type type,
        String scope,
        @Nullable Integer items,
        List<Band> bands,
        @Nullable BigDecimal finePercent,
        @Nullable BigDecimal cap,
        boolean anonymous,
        PayableAfter payableAfter,
        Validity validity,
        Mark mark) {

    public RewardPolicy {
        bands = List.copyOf(bands);
    }

    /** Standing rule, or an activity of some weeks. */
    public enum Type {
        STANDING,
        ACTIVITY
    }

    /** What must have happened before a reward may be paid. */
    public enum PayableAfter {
        VERIFICATION,
        DECISION
    }

    /**
     * An amount or a range.
     *
     * @param least lowest amount, CNY; 0 where only the highest is published
     * @param most highest amount, CNY
     */
    public record Band(String code, BigDecimal least, BigDecimal most) {}
}
