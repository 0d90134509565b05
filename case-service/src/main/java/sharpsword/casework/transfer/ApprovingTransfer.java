package sharpsword.casework.transfer;

import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.casework.docket.Reasons;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Outcome;

/** The decision of the chief on a report: within three days, with reasons if refused (T310, Art. 5). */
@Component
public class ApprovingTransfer {

    private final TransferStep step;

    ApprovingTransfer(TransferStep step) {
        this.step = step;
    }

    public Outcome<CriminalTransfer> approve(Command command, String id) {
        return step.take(
                command,
                id,
                TransferAction.APPROVE,
                "transfer.approved.v1",
                (transfer, draft) -> decide(transfer, draft, true, ""),
                UnaryOperator.identity());
    }

    public Outcome<CriminalTransfer> reject(Command command, String id, String reasons) {
        return step.take(
                Reasons.because(command, reasons),
                id,
                TransferAction.REJECT,
                "transfer.rejected.v1",
                (transfer, draft) -> decide(transfer, draft, false, reasons),
                UnaryOperator.identity());
    }

    private static void decide(CriminalTransfer transfer, TransferDraft draft, boolean granted, String reasons) {
        if (transfer.report().by().officer().equals(draft.actor().officer())) {
            throw Refusal.rule("transfer-approver-is-reporter").asException();
        }
        draft.approval = new Verdict(granted, null, reasons, draft.actor());
    }
}
