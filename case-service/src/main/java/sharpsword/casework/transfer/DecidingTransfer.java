package sharpsword.casework.transfer;

import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.casework.docket.Reasons;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Outcome;

/** The decision of the police on a transfer, and what they do with it later (T17, Arts. 9 to 11). */
@Component
public class DecidingTransfer {

    private static final String PROGRESSED = "transfer.progressed.v1";

    private final TransferStep step;

    DecidingTransfer(TransferStep step) {
        this.step = step;
    }

    /** How long the police may take for their decision. */
    public enum Term {
        /** Seven days, because the clue needs to be verified. */
        VERIFY,
        /** Thirty days in a major or difficult case, approved by the head of the county police. */
        MAJOR;

        String clock() {
            return CriminalTransfer.POLICE_DECISION + "_" + name();
        }
    }

    /** Takes longer for the decision, once. */
    public Outcome<CriminalTransfer> prolong(Command command, String id, Term term, String reasons) {
        return step.take(
                Reasons.because(command, reasons),
                id,
                TransferAction.PROLONG,
                PROGRESSED,
                (transfer, draft) -> {
                    if (!transfer.decisionClock().equals(CriminalTransfer.POLICE_DECISION)) {
                        throw Refusal.rule("transfer-prolonged-already").asException();
                    }
                    draft.goingBy(term.clock());
                },
                told -> told.detail("clock", term.clock()));
    }

    /**
     * The police file the case.
     *
     * @param number number of their filing decision
     */
    public Outcome<CriminalTransfer> file(Command command, String id, String number) {
        return step.take(
                command,
                id,
                TransferAction.FILE_BY_POLICE,
                "transfer.police-filed.v1",
                (transfer, draft) -> {
                    draft.policeDecision = new Verdict(true, number, "", draft.actor());
                    draft.handedToPolice();
                },
                told -> told.detail("number", number));
    }

    /** The police refuse to file, with reasons, and give the file back. */
    public Outcome<CriminalTransfer> refuse(Command command, String id, String reasons) {
        return step.take(
                Reasons.because(command, reasons),
                id,
                TransferAction.REFUSE_BY_POLICE,
                "transfer.police-refused.v1",
                (transfer, draft) -> {
                    draft.policeDecision = new Verdict(false, null, reasons, draft.actor());
                    draft.givenBack();
                },
                UnaryOperator.identity());
    }

    /** The police withdraw a case that they had filed, and give the file back. */
    public Outcome<CriminalTransfer> withdraw(Command command, String id, String reasons) {
        return step.take(
                Reasons.because(command, reasons),
                id,
                TransferAction.WITHDRAW_BY_POLICE,
                PROGRESSED,
                (transfer, draft) -> {
                    draft.policeDecision = new Verdict(false, null, reasons, draft.actor());
                    draft.givenBack();
                },
                UnaryOperator.identity());
    }

    /** After reconsideration the police stay with their refusal. */
    public Outcome<CriminalTransfer> uphold(Command command, String id, String reasons) {
        return step.take(
                Reasons.because(command, reasons),
                id,
                TransferAction.UPHOLD_REFUSAL,
                PROGRESSED,
                (transfer, draft) -> draft.policeDecision = new Verdict(false, null, reasons, draft.actor()),
                UnaryOperator.identity());
    }
}
