package sharpsword.casework.transfer;

import sharpsword.messaging.lifecycle.Lifecycle;
import sharpsword.messaging.lifecycle.Move;

/** The transition table of a criminal transfer (T310, Arts. 5 to 13; T17, Arts. 5 to 18; P01, Art. 10). */
public final class TransferLife {

    public static final Lifecycle<TransferState, TransferAction> TABLE = Lifecycle.of(
            "transfer",
            row("REPORT_SUBMITTED", "APPROVE", "APPROVED", "chief of the agency, not the reporter"),
            row("REPORT_SUBMITTED", "REJECT", "REJECTED", "chief of the agency, with reasons"),
            row("REPORT_SUBMITTED", "PUT_MATERIAL", "REPORT_SUBMITTED", ""),
            row("APPROVED", "PUT_MATERIAL", "APPROVED", ""),
            row("APPROVED", "SEND", "SENT", "materials complete"),
            row("SENT", "RECEIVE", "RECEIVED", "police to whom it was sent"),
            row("REROUTED", "RECEIVE", "RECEIVED", "police to whom it was passed on"),
            row("RECEIVED", "ASK_SUPPLEMENT", "SUPPLEMENT_ASKED", "within 24 hours of receipt"),
            row("SUPPLEMENT_ASKED", "PUT_MATERIAL", "SUPPLEMENT_ASKED", ""),
            row("SUPPLEMENT_ASKED", "SUPPLEMENT", "RECEIVED", ""),
            row("RECEIVED", "REROUTE", "REROUTED", "other police have jurisdiction"),
            row("RECEIVED", "RETURN", "RETURNED", "no matter of the police"),
            row("RECEIVED", "PROLONG", "RECEIVED", "once, 7 or 30 days"),
            row("RECEIVED", "FILE_BY_POLICE", "POLICE_FILED", ""),
            row("RECEIVED", "REFUSE_BY_POLICE", "POLICE_REFUSED", "with reasons"),
            row("SUPPLEMENT_ASKED", "FILE_BY_POLICE", "POLICE_FILED", ""),
            row("SUPPLEMENT_ASKED", "REFUSE_BY_POLICE", "POLICE_REFUSED", "with reasons"),
            row("POLICE_FILED", "HAND_OVER_EVIDENCE", "EVIDENCE_HANDED_OVER", "signed list"),
            row("POLICE_FILED", "WITHDRAW_BY_POLICE", "POLICE_WITHDRAWN", "with reasons"),
            row("EVIDENCE_HANDED_OVER", "WITHDRAW_BY_POLICE", "POLICE_WITHDRAWN", "with reasons"),
            row("EVIDENCE_HANDED_OVER", "END", "ENDED", ""),
            row("POLICE_REFUSED", "ASK_RECONSIDERATION", "RECONSIDERATION", "within 3 working days"),
            row("POLICE_REFUSED", "ASK_SUPERVISION", "SUPERVISION_REQUESTED", ""),
            row("POLICE_REFUSED", "END", "ENDED", ""),
            row("RECONSIDERATION", "FILE_BY_POLICE", "POLICE_FILED", ""),
            row("RECONSIDERATION", "UPHOLD_REFUSAL", "REFUSAL_UPHELD", "with reasons"),
            row("REFUSAL_UPHELD", "ASK_SUPERVISION", "SUPERVISION_REQUESTED", ""),
            row("REFUSAL_UPHELD", "END", "ENDED", ""),
            row("RECEIVED", "ASK_SUPERVISION", "SUPERVISION_REQUESTED", "police late with their decision"),
            row("POLICE_WITHDRAWN", "ASK_SUPERVISION", "SUPERVISION_REQUESTED", ""),
            row("POLICE_WITHDRAWN", "END", "ENDED", ""),
            row("SUPERVISION_REQUESTED", "FILE_BY_POLICE", "POLICE_FILED", ""),
            row("SUPERVISION_REQUESTED", "END", "ENDED", ""),
            row("SUPERVISION_REQUESTED", "ASK_REASONS", "PROC_ASKS_REASONS", "procuratorate of the copy"),
            row("POLICE_REFUSED", "ASK_REASONS", "PROC_ASKS_REASONS", "procuratorate, of its own motion"),
            row("REFUSAL_UPHELD", "ASK_REASONS", "PROC_ASKS_REASONS", "procuratorate, of its own motion"),
            row("PROC_ASKS_REASONS", "EXPLAIN_REFUSAL", "REFUSAL_EXPLAINED", "with reasons"),
            row("PROC_ASKS_REASONS", "FILE_BY_POLICE", "POLICE_FILED", ""),
            row("REFUSAL_EXPLAINED", "ACCEPT_EXPLANATION", "REFUSAL_CONFIRMED", "with reasons"),
            row("REFUSAL_EXPLAINED", "DEMAND_FILING", "FILING_DEMANDED", "with reasons"),
            row("FILING_DEMANDED", "FILE_BY_POLICE", "POLICE_FILED", ""),
            row("REFUSAL_CONFIRMED", "END", "ENDED", ""));

    private TransferLife() {}

    private static Move<TransferState, TransferAction> row(String from, String action, String to, String guard) {
        return Move.of(TransferState.valueOf(from), TransferAction.valueOf(action), TransferState.valueOf(to), guard);
    }
}
