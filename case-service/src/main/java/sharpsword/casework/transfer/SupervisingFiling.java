package sharpsword.casework.transfer;

import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import sharpsword.casework.docket.Reasons;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Outcome;

/**
 * The procuratorate supervises whether the police file (立案监督; P01, Art. 10): it asks for their reasons, which they give
 * within seven days, and, where these do not hold, tells them to file within fifteen.
 */
@Component
public class SupervisingFiling {

    private static final String PROGRESSED = "transfer.progressed.v1";

    private final TransferStep step;

    SupervisingFiling(TransferStep step) {
        this.step = step;
    }

    /**
     * The procuratorate asks the police why they do not file, because the agency suggested it or of its own motion.
     *
     * @param number number of the notice (要求说明不立案理由通知书)
     */
    public Outcome<CriminalTransfer> askReasons(Command command, String id, String number) {
        return step.take(
                command,
                id,
                TransferAction.ASK_REASONS,
                PROGRESSED,
                (transfer, draft) -> {},
                told -> told.detail("number", number));
    }

    /** The police explain in writing why they do not file. */
    public Outcome<CriminalTransfer> explain(Command command, String id, String reasons) {
        return step.take(
                Reasons.because(command, reasons),
                id,
                TransferAction.EXPLAIN_REFUSAL,
                PROGRESSED,
                (transfer, draft) -> draft.policeDecision = new Verdict(false, null, reasons, draft.actor()),
                UnaryOperator.identity());
    }

    /** The procuratorate finds the reasons good; the agency may end the transfer then. */
    public Outcome<CriminalTransfer> accept(Command command, String id, String reasons) {
        return step.take(
                Reasons.because(command, reasons),
                id,
                TransferAction.ACCEPT_EXPLANATION,
                PROGRESSED,
                (transfer, draft) -> {},
                UnaryOperator.identity());
    }

    /**
     * The procuratorate tells the police to file.
     *
     * @param number number of the notice (通知立案书)
     */
    public Outcome<CriminalTransfer> demandFiling(Command command, String id, String number, String reasons) {
        return step.take(
                Reasons.because(command, reasons),
                id,
                TransferAction.DEMAND_FILING,
                PROGRESSED,
                (transfer, draft) -> {},
                told -> told.detail("number", number));
    }
}
