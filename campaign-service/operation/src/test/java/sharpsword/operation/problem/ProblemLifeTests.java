package sharpsword.operation.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import sharpsword.access.Role;
import sharpsword.operation.desk.Possible;
import sharpsword.operation.leaf.TableCheck;
import sharpsword.operation.trial.Person;

/** The write-off machine, row by row. */
class ProblemLifeTests {

    @Test
    void takesItsRowsAndRefusesEverythingElse() {
        TableCheck.check(ProblemLife.TABLE, ProblemState.class, ProblemAction.class, "problem", """
                OPEN FILE_PLAN PLAN_FILED
                OPEN CLAIM_DONE DONE_CLAIMED
                PLAN_FILED START IN_PROGRESS
                IN_PROGRESS CLAIM_DONE DONE_CLAIMED
                DONE_CLAIMED CHECK_LOCALLY LOCAL_CHECKED
                LOCAL_CHECKED REVIEW LEAD_REVIEWED
                LEAD_REVIEWED PUBLICISE PUBLICISED
                PUBLICISED WRITE_OFF WRITTEN_OFF
                DONE_CLAIMED REJECT REJECTED
                LOCAL_CHECKED REJECT REJECTED
                LEAD_REVIEWED REJECT REJECTED
                PUBLICISED REJECT REJECTED
                REJECTED RESUME IN_PROGRESS
                WRITTEN_OFF REBOUND OPEN
                """);
    }

    @Test
    void isShownInTheReadme() throws IOException {
        TableCheck.shownInReadme(ProblemLife.TABLE);
    }

    @Test
    void offersWhatTheStateAndTheRolesAllow() {
        assertThat(Possible.of(ProblemLife.TABLE, ProblemState.LOCAL_CHECKED, Person.holding(Role.UNIT_HEAD)))
                .containsExactly("REVIEW", "REJECT");
        assertThat(Possible.of(ProblemLife.TABLE, ProblemState.LOCAL_CHECKED, Person.holding(Role.INSPECTOR)))
                .containsExactly("REJECT");
        assertThat(Possible.of(ProblemLife.TABLE, ProblemState.LOCAL_CHECKED, Person.holding(Role.LEADERSHIP)))
                .isEmpty();
    }
}
