package sharpsword.agency.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.access.Role;

/** What each event leaves to do, and for whom. */
class DutiesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tip.submitted.v1                 | SUBMITTED             | ACCEPT_TIP              | REWARD_OFFICER
            tip.accepted.v1                  | ACCEPTED              | DISPATCH_TIP            | REWARD_OFFICER
            tip.rejected.v1                  | REJECTED              |                         |
            tip.dispatched.v1                | DISPATCHED            |                         |
            lead.registered.v1               | REGISTERED            | ASSIGN_LEAD             | INSPECTOR
            lead.taken-over.v1               | ASSIGNED              | INSPECT_LEAD            | INSPECTOR
            lead.inspecting.v1               | INSPECTING            | CONCLUDE_LEAD           | INSPECTOR
            lead.dispatched.v1               | DISPATCHED_AWAY       |                         |
            lead.concluded.v1                | CONCLUDED             |                         |
            problem.found.v1                 | OPEN                  | FILE_RECTIFICATION_PLAN | INSPECTOR
            problem.progressed.v1            | LOCAL_CHECKED         | REVIEW_RECTIFICATION    | UNIT_HEAD CAMPAIGN_LEAD
            problem.progressed.v1            | PUBLICISED            | WRITE_OFF_PROBLEM       | UNIT_HEAD CAMPAIGN_LEAD
            problem.written-off.v1           | WRITTEN_OFF           |                         |
            problem.reopened.v1              | IN_PROGRESS           | FOLLOW_RECTIFICATION    | INSPECTOR
            filing.proposed.v1               | DONE_CLAIMED          | OPEN_CASE               | CASE_HANDLER
            case.opened.v1                   | PRELIM_REVIEW         | REVIEW_CASE             | CASE_HANDLER UNIT_HEAD
            case.filed.v1                    | FILED                 | ASSIGN_INVESTIGATORS    | CASE_HANDLER UNIT_HEAD
            case.not-filed.v1                | NOT_FILED             |                         |
            case.progressed.v1               | INVESTIGATION_DONE    | REVIEW_INVESTIGATION    | CASE_HANDLER LEGAL_REVIEWER UNIT_HEAD
            case.progressed.v1               | TERMINATED            | CLOSE_CASE              | CASE_HANDLER UNIT_HEAD
            case.progressed.v1               | DECIDED               | CLOSE_CASE              | CASE_HANDLER UNIT_HEAD
            case.closed.v1                   | CLOSED                |                         |
            transfer.reported.v1             | REPORT_SUBMITTED      | APPROVE_TRANSFER        | UNIT_HEAD
            transfer.approved.v1             | APPROVED              | SEND_TRANSFER           | CASE_HANDLER
            transfer.sent.v1                 | SENT                  | SIGN_FOR_TRANSFER       | PARTNER_OFFICER
            transfer.received.v1             | RECEIVED              | DECIDE_ON_TRANSFER      | PARTNER_OFFICER
            transfer.progressed.v1           | SUPERVISION_REQUESTED | SUPERVISE_FILING        | PARTNER_OFFICER
            transfer.rejected.v1             | REJECTED              |                         |
            transfer.evidence-handed-over.v1 | EVIDENCE_HANDED_OVER  |                         |
            """)
    void followsTheTable(String type, String state, @Nullable Task task, @Nullable String roles) {
        assertThat(Duties.TYPES).contains(type);
        assertThat(Duties.of(type, state).map(Duty::task).orElse(null)).isEqualTo(task);
        if (roles != null) {
            Set<Role> wanted =
                    Arrays.stream(roles.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
            assertThat(Duties.of(type, state).orElseThrow().roles()).containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    /** A refusal goes back and forth between agency, police and procuratorate; each side has its own clock. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POLICE_REFUSED        | CONSIDER_REVIEW_REQUEST | CASE_HANDLER    | agency | POLICE_REVIEW_REQUEST
            RECONSIDERATION       | ANSWER_REVIEW_REQUEST   | PARTNER_OFFICER | to     | POLICE_REVIEW_ANSWER
            REFUSAL_UPHELD        | REQUEST_SUPERVISION     | CASE_HANDLER    | agency | FILING_SUPERVISION
            POLICE_WITHDRAWN      | REQUEST_SUPERVISION     | CASE_HANDLER    | agency | ''
            SUPERVISION_REQUESTED | SUPERVISE_FILING        | PARTNER_OFFICER | copyTo | ''
            PROC_ASKS_REASONS     | EXPLAIN_REFUSAL         | PARTNER_OFFICER | to     | POLICE_EXPLANATION
            REFUSAL_EXPLAINED     | JUDGE_EXPLANATION       | PARTNER_OFFICER | copyTo | ''
            FILING_DEMANDED       | FILE_ON_DEMAND          | PARTNER_OFFICER | to     | POLICE_FILING_ON_ORDER
            REFUSAL_CONFIRMED     | END_TRANSFER            | CASE_HANDLER    | agency | ''
            """)
    void aRefusalOfThePoliceWaitsForOneSide(String state, Task task, Role role, String addressee, String clock) {
        assertThat(Duties.of("transfer.progressed.v1", state))
                .contains(new Duty("transfer.*", state, task, List.of(role), addressee, clock));
    }

    /** T17, Art. 7: the police sign for the file at once; everything else has a deadline or none at all. */
    @Test
    void theSignatureOfThePoliceAloneIsDueAtOnce() {
        assertThat(Duties.ROWS.stream().filter(Duty::isDueAtOnce).map(Duty::state))
                .containsExactlyInAnyOrder("SENT", "REROUTED");
    }

    @Test
    void everyTaskArisesFromSomeRow() {
        assertThat(Duties.ROWS.stream().map(Duty::task).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Task.values());
    }
}
