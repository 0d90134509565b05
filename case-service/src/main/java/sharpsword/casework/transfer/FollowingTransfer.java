package sharpsword.casework.transfer;

import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.casework.docket.Reasons;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Outcome;

/** What the agency does after the police answered: more papers, evidence, reconsideration, supervision, the end. */
@Component
public class FollowingTransfer {

    private static final String PROGRESSED = "transfer.progressed.v1";

    private final TransferStep step;

    FollowingTransfer(TransferStep step) {
        this.step = step;
    }

    /** What became of the crime in the end. */
    public enum Result {
        /** A judgement; the fine is set off against it (APL, Art. 35). */
        JUDGEMENT,
        /** No prosecution, acquittal or exemption: the administrative case goes on (APL, Art. 27). */
        RETURNED_FOR_PENALTY
    }

    /**
     * The papers that the police asked for, or an explanation.
     *
     * @param explanation what was added, or why it cannot be
     */
    public Outcome<CriminalTransfer> supplement(Command command, String id, String explanation) {
        return step.take(
                Reasons.because(command, explanation),
                id,
                TransferAction.SUPPLEMENT,
                PROGRESSED,
                (transfer, draft) -> draft.wanted = "",
                UnaryOperator.identity());
    }

    /**
     * Hands goods and materials over, with a signed list (T17, Art. 10).
     *
     * @param sha256 hash of the signed handover list
     */
    public Outcome<CriminalTransfer> handOverEvidence(Command command, String id, String sha256) {
        return step.take(
                command,
                id,
                TransferAction.HAND_OVER_EVIDENCE,
                "transfer.evidence-handed-over.v1",
                (transfer, draft) -> draft.put(new Material("HANDOVER_LIST", "移交清单", sha256, null, draft.actor())),
                UnaryOperator.identity());
    }

    /** Asks the police to reconsider their refusal, within three working days of it (T17, Art. 11). */
    public Outcome<CriminalTransfer> askReconsideration(Command command, String id, String reasons) {
        return step.take(
                Reasons.because(command, reasons),
                id,
                TransferAction.ASK_RECONSIDERATION,
                PROGRESSED,
                (transfer, draft) -> {
                    if (step.isPast(
                            transfer, "POLICE_REVIEW_REQUEST", TransferAction.REFUSE_BY_POLICE, draft.actor())) {
                        throw Refusal.rule("transfer-reconsideration-too-late").asException();
                    }
                },
                UnaryOperator.identity());
    }

    /** Suggests that the procuratorate supervise the filing (T17, Arts. 12, 13). */
    public Outcome<CriminalTransfer> askSupervision(Command command, String id, String reasons) {
        return step.take(
                Reasons.because(command, reasons),
                id,
                TransferAction.ASK_SUPERVISION,
                PROGRESSED,
                (transfer, draft) -> {
                    boolean undecided = transfer.state() == TransferState.RECEIVED;
                    if (undecided
                            && !step.isPast(
                                    transfer, transfer.decisionClock(), TransferAction.RECEIVE, draft.actor())) {
                        throw Refusal.rule("transfer-police-not-late").asException();
                    }
                },
                UnaryOperator.identity());
    }

    /** Records how it ended. */
    public Outcome<CriminalTransfer> end(Command command, String id, Result result) {
        return step.take(
                command,
                id,
                TransferAction.END,
                PROGRESSED,
                (transfer, draft) -> {
                    draft.outcome = result.name();
                    draft.givenBack();
                },
                told -> told.detail("result", result));
    }
}
