package sharpsword.casework.transfer;

import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.casework.docket.Reasons;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Outcome;

/** What the police do with a transfer before they decide: sign, ask for more, pass it on or back (T17, Arts. 7 to 9). */
@Component
public class ReceivingTransfer {

    private static final String PROGRESSED = "transfer.progressed.v1";

    private final TransferStep step;
    private final Receivers receivers;

    ReceivingTransfer(TransferStep step, Receivers receivers) {
        this.step = step;
        this.receivers = receivers;
    }

    /** The police sign the receipt; they cannot refuse it because papers are missing. */
    public Outcome<CriminalTransfer> receive(Command command, String id) {
        return step.take(
                command,
                id,
                TransferAction.RECEIVE,
                "transfer.received.v1",
                (transfer, draft) -> {},
                UnaryOperator.identity());
    }

    /** Asks for more papers within 24 hours of the receipt. */
    public Outcome<CriminalTransfer> askSupplement(Command command, String id, String wanted) {
        return step.take(
                command,
                id,
                TransferAction.ASK_SUPPLEMENT,
                PROGRESSED,
                (transfer, draft) -> {
                    if (step.isPast(transfer, "TRANSFER_MORE_PAPERS", TransferAction.RECEIVE, draft.actor())) {
                        throw Refusal.rule("transfer-supplement-too-late").asException();
                    }
                    draft.wanted = wanted;
                },
                UnaryOperator.identity());
    }

    /**
     * Passes it on to the police who have jurisdiction. They and the procuratorate that supervises them see it from now
     * on, and whoever passed it on does not; a procuratorate that has a copy keeps it.
     */
    public Outcome<CriminalTransfer> reroute(Command command, String id, String police, String reasons) {
        return step.take(
                Reasons.because(command, reasons),
                id,
                TransferAction.REROUTE,
                PROGRESSED,
                (transfer, draft) -> {
                    if (police.equals(transfer.to())) {
                        throw Refusal.rule("transfer-reroute-to-self").at("to").asException();
                    }
                    Receivers.Pair next =
                            receivers.ofPolice(police, draft.actor().at());
                    draft.to = next.police();
                    draft.copyTo = next.procuratorate();
                    draft.visibleTo = SendingTransfer.sharedWith(transfer, next);
                },
                UnaryOperator.identity());
    }

    /** Gives it back because it is no matter of the police. */
    public Outcome<CriminalTransfer> giveBack(Command command, String id, String reasons) {
        return step.take(
                Reasons.because(command, reasons),
                id,
                TransferAction.RETURN,
                PROGRESSED,
                (transfer, draft) -> draft.givenBack(),
                UnaryOperator.identity());
    }
}
