package sharpsword.casework.docket;

import static sharpsword.casework.docket.CaseAction.ANSWER_CONDITIONS;
import static sharpsword.casework.docket.CaseAction.ASSIGN;
import static sharpsword.casework.docket.CaseAction.CLOSE;
import static sharpsword.casework.docket.CaseAction.CONCLUDE;
import static sharpsword.casework.docket.CaseAction.DECIDE_NO_PENALTY;
import static sharpsword.casework.docket.CaseAction.DECIDE_RECUSAL;
import static sharpsword.casework.docket.CaseAction.DECLARE_RECUSAL;
import static sharpsword.casework.docket.CaseAction.EXTEND_DECISION;
import static sharpsword.casework.docket.CaseAction.EXTEND_REVIEW;
import static sharpsword.casework.docket.CaseAction.FILE;
import static sharpsword.casework.docket.CaseAction.REFER_OUT;
import static sharpsword.casework.docket.CaseAction.REFUSE;
import static sharpsword.casework.docket.CaseAction.REPORT_TRANSFER;
import static sharpsword.casework.docket.CaseAction.RESUME;
import static sharpsword.casework.docket.CaseAction.REVOKE;
import static sharpsword.casework.docket.CaseAction.SCREEN_CRIME;
import static sharpsword.casework.docket.CaseAction.SUSPEND;
import static sharpsword.casework.docket.CaseAction.TERMINATE;
import static sharpsword.casework.docket.CaseState.CLOSED;
import static sharpsword.casework.docket.CaseState.DECIDED;
import static sharpsword.casework.docket.CaseState.FILED;
import static sharpsword.casework.docket.CaseState.FILING_REVOKED;
import static sharpsword.casework.docket.CaseState.INVESTIGATING;
import static sharpsword.casework.docket.CaseState.INVESTIGATION_DONE;
import static sharpsword.casework.docket.CaseState.NOT_FILED;
import static sharpsword.casework.docket.CaseState.PRELIM_REVIEW;
import static sharpsword.casework.docket.CaseState.SUSPENDED;
import static sharpsword.casework.docket.CaseState.TERMINATED;
import static sharpsword.casework.docket.CaseState.TRANSFERRED_OUT;

import sharpsword.messaging.lifecycle.Lifecycle;
import sharpsword.messaging.lifecycle.Move;

/** The transition table of a penalty case (MEP23, chapters on filing, investigation and closure). */
public final class CaseLife {

    public static final Lifecycle<CaseState, CaseAction> TABLE = Lifecycle.of(
            "case",
            Move.of(PRELIM_REVIEW, ANSWER_CONDITIONS, PRELIM_REVIEW),
            Move.of(PRELIM_REVIEW, EXTEND_REVIEW, PRELIM_REVIEW, "once, before the end"),
            Move.of(PRELIM_REVIEW, SCREEN_CRIME, PRELIM_REVIEW),
            Move.of(PRELIM_REVIEW, FILE, FILED, "all four conditions with reasons, within the limitation"),
            Move.of(PRELIM_REVIEW, REPORT_TRANSFER, PRELIM_REVIEW, "crime suspected"),
            Move.of(PRELIM_REVIEW, REFUSE, NOT_FILED, "no crime suspected or a transfer sent"),
            Move.of(PRELIM_REVIEW, REFER_OUT, TRANSFERRED_OUT, "no transfer open, nothing for the police to decide"),
            Move.of(FILED, DECLARE_RECUSAL, FILED),
            Move.of(FILED, DECIDE_RECUSAL, FILED),
            Move.of(FILED, SCREEN_CRIME, FILED),
            Move.of(FILED, REPORT_TRANSFER, FILED, "crime suspected"),
            Move.of(FILED, EXTEND_DECISION, FILED, "as the clock foresees"),
            Move.of(FILED, ASSIGN, INVESTIGATING, "at least two officers, none recused"),
            Move.of(FILED, REVOKE, FILING_REVOKED, "no crime suspected or a transfer sent"),
            Move.of(INVESTIGATING, ASSIGN, INVESTIGATING, "at least two officers, none recused"),
            Move.of(INVESTIGATING, DECLARE_RECUSAL, INVESTIGATING),
            Move.of(INVESTIGATING, DECIDE_RECUSAL, INVESTIGATING),
            Move.of(INVESTIGATING, SCREEN_CRIME, INVESTIGATING),
            Move.of(INVESTIGATING, REPORT_TRANSFER, INVESTIGATING, "crime suspected"),
            Move.of(INVESTIGATING, EXTEND_DECISION, INVESTIGATING, "as the clock foresees"),
            Move.of(INVESTIGATING, SUSPEND, SUSPENDED),
            Move.of(INVESTIGATING, TERMINATE, TERMINATED),
            Move.of(INVESTIGATING, CONCLUDE, INVESTIGATION_DONE, "screened for crime, at least two officers"),
            Move.of(SUSPENDED, RESUME, INVESTIGATING),
            Move.of(SUSPENDED, SCREEN_CRIME, SUSPENDED),
            Move.of(SUSPENDED, REPORT_TRANSFER, SUSPENDED, "crime suspected"),
            Move.of(INVESTIGATION_DONE, SCREEN_CRIME, INVESTIGATION_DONE),
            Move.of(INVESTIGATION_DONE, REPORT_TRANSFER, INVESTIGATION_DONE, "crime suspected"),
            Move.of(INVESTIGATION_DONE, EXTEND_DECISION, INVESTIGATION_DONE, "as the clock foresees"),
            Move.of(
                    INVESTIGATION_DONE,
                    DECIDE_NO_PENALTY,
                    DECIDED,
                    "a legal ground with its findings and papers, no crime suspected or a transfer sent"),
            Move.of(INVESTIGATION_DONE, CLOSE, CLOSED, "a ground, and no crime suspected or a transfer sent"),
            Move.of(DECIDED, SCREEN_CRIME, DECIDED),
            Move.of(DECIDED, REPORT_TRANSFER, DECIDED, "crime suspected"),
            Move.of(DECIDED, CLOSE, CLOSED, "no penalty, or transferred; no crime suspected or a transfer sent"),
            Move.of(TERMINATED, SCREEN_CRIME, TERMINATED),
            Move.of(TERMINATED, REPORT_TRANSFER, TERMINATED, "crime suspected"),
            Move.of(TERMINATED, CLOSE, CLOSED, "a ground, and no crime suspected or a transfer sent"));

    private CaseLife() {}
}
