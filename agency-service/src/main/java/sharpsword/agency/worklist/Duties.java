package sharpsword.agency.worklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sharpsword.access.Role;

/** The table of duties. An event of a known type that no row names leaves nothing to do. */
final class Duties {

    private static final String AGENCY = "agency";
    private static final String POLICE = "to";
    private static final String PROCURATORATE = "copyTo";
    private static final String TIP_AGENCY = "";
    private static final String NO_CLOCK = "";

    /** Every event that moves a subject of the worklist. */
    static final Set<String> TYPES = Set.of(
            "tip.submitted.v1",
            "tip.accepted.v1",
            "tip.rejected.v1",
            "tip.duplicate.v1",
            "tip.dispatched.v1",
            "tip.concluded.v1",
            "lead.registered.v1",
            "lead.taken-over.v1",
            "lead.assigned.v1",
            "lead.inspecting.v1",
            "lead.dispatched.v1",
            "lead.handed-over.v1",
            "lead.concluded.v1",
            "problem.found.v1",
            "problem.progressed.v1",
            "problem.written-off.v1",
            "problem.reopened.v1",
            "filing.proposed.v1",
            "case.opened.v1",
            "case.filed.v1",
            "case.not-filed.v1",
            "case.progressed.v1",
            "case.closed.v1",
            "transfer.reported.v1",
            "transfer.approved.v1",
            "transfer.rejected.v1",
            "transfer.sent.v1",
            "transfer.received.v1",
            "transfer.progressed.v1",
            "transfer.police-filed.v1",
            "transfer.police-refused.v1",
            "transfer.evidence-handed-over.v1");

    static final List<Duty> ROWS = List.of(
            tip("tip.submitted.v1", Task.ACCEPT_TIP, "TIP_TRIAGE"),
            tip("tip.accepted.v1", Task.DISPATCH_TIP, "TIP_DISPATCH"),
            own("lead", "REGISTERED", Task.ASSIGN_LEAD, Role.INSPECTOR),
            own("lead", "ASSIGNED", Task.INSPECT_LEAD, Role.INSPECTOR),
            own("lead", "INSPECTING", Task.CONCLUDE_LEAD, Role.INSPECTOR),
            own("problem", "OPEN", Task.FILE_RECTIFICATION_PLAN, Role.INSPECTOR),
            own("problem", "PLAN_FILED", Task.FOLLOW_RECTIFICATION, Role.INSPECTOR),
            own("problem", "IN_PROGRESS", Task.FOLLOW_RECTIFICATION, Role.INSPECTOR),
            own("problem", "REJECTED", Task.FOLLOW_RECTIFICATION, Role.INSPECTOR),
            own("problem", "DONE_CLAIMED", Task.CHECK_RECTIFICATION, Role.INSPECTOR),
            own("problem", "LOCAL_CHECKED", Task.REVIEW_RECTIFICATION, Role.UNIT_HEAD, Role.CAMPAIGN_LEAD),
            own("problem", "LEAD_REVIEWED", Task.PUBLICISE_RECTIFICATION, Role.INSPECTOR),
            own("problem", "PUBLICISED", Task.WRITE_OFF_PROBLEM, Role.UNIT_HEAD, Role.CAMPAIGN_LEAD),
            new Duty("filing.proposed.v1", "", Task.OPEN_CASE, List.of(Role.CASE_HANDLER), AGENCY, "FILING_DECISION"),
            own("case", "PRELIM_REVIEW", Task.REVIEW_CASE, Role.CASE_HANDLER, Role.UNIT_HEAD),
            own("case", "FILED", Task.ASSIGN_INVESTIGATORS, Role.CASE_HANDLER, Role.UNIT_HEAD),
            own("case", "INVESTIGATING", Task.INVESTIGATE_CASE, Role.CASE_HANDLER),
            own("case", "SUSPENDED", Task.RESUME_CASE, Role.CASE_HANDLER),
            own(
                    "case",
                    "INVESTIGATION_DONE",
                    Task.REVIEW_INVESTIGATION,
                    Role.CASE_HANDLER,
                    Role.LEGAL_REVIEWER,
                    Role.UNIT_HEAD),
            // The handler prepares the closure, the head signs it.
            own("case", "TERMINATED", Task.CLOSE_CASE, Role.CASE_HANDLER, Role.UNIT_HEAD),
            own("case", "DECIDED", Task.CLOSE_CASE, Role.CASE_HANDLER, Role.UNIT_HEAD),
            transfer("REPORT_SUBMITTED", Task.APPROVE_TRANSFER, Role.UNIT_HEAD, AGENCY, "TRANSFER_APPROVAL"),
            transfer("APPROVED", Task.SEND_TRANSFER, Role.CASE_HANDLER, AGENCY, "TRANSFER_SEND"),
            // T17, Art. 7: the police sign for the file at once.
            transfer("SENT", Task.SIGN_FOR_TRANSFER, Role.PARTNER_OFFICER, POLICE, Duty.AT_ONCE),
            transfer("REROUTED", Task.SIGN_FOR_TRANSFER, Role.PARTNER_OFFICER, POLICE, Duty.AT_ONCE),
            transfer("RECEIVED", Task.DECIDE_ON_TRANSFER, Role.PARTNER_OFFICER, POLICE, "POLICE_DECISION"),
            transfer("SUPPLEMENT_ASKED", Task.SUPPLEMENT_TRANSFER, Role.CASE_HANDLER, AGENCY, "TRANSFER_SUPPLEMENT"),
            transfer("POLICE_FILED", Task.HAND_OVER_EVIDENCE, Role.CASE_HANDLER, AGENCY, "EVIDENCE_HANDOVER"),
            transfer(
                    "POLICE_REFUSED", Task.CONSIDER_REVIEW_REQUEST, Role.CASE_HANDLER, AGENCY, "POLICE_REVIEW_REQUEST"),
            transfer(
                    "RECONSIDERATION",
                    Task.ANSWER_REVIEW_REQUEST,
                    Role.PARTNER_OFFICER,
                    POLICE,
                    "POLICE_REVIEW_ANSWER"),
            transfer("REFUSAL_UPHELD", Task.REQUEST_SUPERVISION, Role.CASE_HANDLER, AGENCY, "FILING_SUPERVISION"),
            // T17, Art. 13: a withdrawal, too, may be laid before the procuratorate; no term is set for it.
            transfer("POLICE_WITHDRAWN", Task.REQUEST_SUPERVISION, Role.CASE_HANDLER, AGENCY, NO_CLOCK),
            transfer("SUPERVISION_REQUESTED", Task.SUPERVISE_FILING, Role.PARTNER_OFFICER, PROCURATORATE, NO_CLOCK),
            transfer("PROC_ASKS_REASONS", Task.EXPLAIN_REFUSAL, Role.PARTNER_OFFICER, POLICE, "POLICE_EXPLANATION"),
            transfer("REFUSAL_EXPLAINED", Task.JUDGE_EXPLANATION, Role.PARTNER_OFFICER, PROCURATORATE, NO_CLOCK),
            transfer("FILING_DEMANDED", Task.FILE_ON_DEMAND, Role.PARTNER_OFFICER, POLICE, "POLICE_FILING_ON_ORDER"),
            transfer("REFUSAL_CONFIRMED", Task.END_TRANSFER, Role.CASE_HANDLER, AGENCY, NO_CLOCK));

    private Duties() {}

    /** What an event leaves to do for its subject. */
    static Optional<Duty> of(String type, String state) {
        return ROWS.stream().filter(duty -> duty.arisesFrom(type, state)).findFirst();
    }

    private static Duty tip(String type, Task task, String clock) {
        return new Duty(type, "", task, List.of(Role.REWARD_OFFICER), TIP_AGENCY, clock);
    }

    /** A duty of the agency that the subject belongs to; its deadline, if any, stands in the event. */
    private static Duty own(String family, String state, Task task, Role... roles) {
        return new Duty(family + ".*", state, task, List.of(roles), AGENCY, NO_CLOCK);
    }

    /** A duty of one side of a transfer; the clock starts when the state is reached. */
    private static Duty transfer(String state, Task task, Role role, String addressee, String clock) {
        return new Duty("transfer.*", state, task, List.of(role), addressee, clock);
    }
}
