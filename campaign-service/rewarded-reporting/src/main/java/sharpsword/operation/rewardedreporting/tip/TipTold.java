package sharpsword.operation.rewardedreporting.tip;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.routing.Operation;

/**
 * Data of every {@code tip.*} event: codes and identifiers only, nothing that the tipster wrote.
 *
 * @param agency agency that looks into it; null until it is handed on
 * @param of identifier of the tip that came first
 * @param to operation that it is handed on to
 * @param reason criterion that fails, or OUT_OF_SCOPE
 * @param outcome VERIFIED, PARTLY or UNVERIFIED
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TipTold(
        String operation,
        int year,
        String tip,
        Channel channel,
        TipKind kind,
        String matter,
        String district,
        @Nullable String agency,
        @Nullable String of,
        @Nullable String to,
        @Nullable String reason,
        @Nullable TipState outcome,
        TipState state) {

    static TipTold of(Tip tip) {
        Handover handover = tip.handover();
        Triage triage = tip.triage();
        boolean concluded = handover != null && handover.concludedAt() != null;
        return new TipTold(
                Operation.REWARDED_REPORTING.name(),
                tip.year(),
                tip.id(),
                tip.channel(),
                tip.account().kind(),
                tip.account().matter(),
                tip.account().district(),
                handover == null ? null : handover.agency(),
                triage == null ? null : triage.duplicateOf(),
                handover == null ? null : handover.operation(),
                triage == null ? null : reason(tip.state(), triage),
                concluded ? tip.state() : null,
                tip.state());
    }

    private static @Nullable String reason(TipState state, Triage triage) {
        if (triage.criterion() != null) {
            return triage.criterion().name();
        }
        return state == TipState.OUT_OF_SCOPE ? state.name() : null;
    }
}
