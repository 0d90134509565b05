package sharpsword.casework.docket;

import java.util.Set;
import sharpsword.casework.party.Entitled;

/** What can be done to a case, and by whom: always by officers of the agency whose case it is. */
public enum CaseAction {
    ANSWER_CONDITIONS(Entitled.CASE_HANDLER),
    EXTEND_REVIEW(Entitled.UNIT_HEAD),
    FILE(Entitled.UNIT_HEAD),
    REFUSE(Entitled.UNIT_HEAD),
    REFER_OUT(Entitled.UNIT_HEAD),
    REVOKE(Entitled.UNIT_HEAD),
    ASSIGN(Entitled.CASE_HANDLER_OR_HEAD),
    DECLARE_RECUSAL(Entitled.CASE_HANDLER_INSPECTOR_OR_HEAD),
    DECIDE_RECUSAL(Entitled.UNIT_HEAD),
    SCREEN_CRIME(Entitled.CASE_HANDLER_OR_INSPECTOR),
    SUSPEND(Entitled.UNIT_HEAD),
    RESUME(Entitled.CASE_HANDLER_OR_HEAD),
    TERMINATE(Entitled.UNIT_HEAD),
    CONCLUDE(Entitled.CASE_HANDLER),
    EXTEND_DECISION(Entitled.UNIT_HEAD),
    REPORT_TRANSFER(Entitled.CASE_HANDLER),
    DECIDE_NO_PENALTY(Entitled.UNIT_HEAD),
    CLOSE(Entitled.UNIT_HEAD);

    /** What changes, or gives away, the parts of the file that the police hold once a transfer is sent. */
    private static final Set<CaseAction> ON_HANDED_OVER_PARTS =
            Set.of(ASSIGN, SCREEN_CRIME, SUSPEND, RESUME, TERMINATE, CONCLUDE, REVOKE, REFER_OUT, DECIDE_NO_PENALTY);

    private final Entitled entitled;

    CaseAction(Entitled entitled) {
        this.entitled = entitled;
    }

    /** By whom. */
    public Entitled entitled() {
        return entitled;
    }

    /** Whether it is refused while the police hold the file. */
    public boolean touchesHandedOverParts() {
        return ON_HANDED_OVER_PARTS.contains(this);
    }
}
