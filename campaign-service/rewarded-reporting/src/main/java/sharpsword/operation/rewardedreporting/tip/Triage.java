package sharpsword.operation.rewardedreporting.tip;

import org.jspecify.annotations.Nullable;
import sharpsword.operation.desk.Signature;

/**
 * What was decided when the tip was read.
 *
 * @param criterion the criterion that fails; null unless rejected
 * @param duplicateOf identifier of the tip that came first; null unless a duplicate
 * @param forwardedTo body that answers for it; null unless out of scope
 * @param note remark for officers
 */
public record Triage(
        @Nullable AcceptancePolicy criterion,
        @Nullable String duplicateOf,
        @Nullable String forwardedTo,
        @Nullable String note,
        Signature by) {}
