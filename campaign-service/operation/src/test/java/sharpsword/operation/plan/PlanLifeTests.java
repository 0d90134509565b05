package sharpsword.operation.plan;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import sharpsword.operation.leaf.TableCheck;

/** The life of an operation, row by row. */
class PlanLifeTests {

    @Test
    void takesItsRowsAndRefusesEverythingElse() {
        TableCheck.check(PlanLife.TABLE, PlanState.class, PlanAction.class, "plan", """
                PLANNED PUBLICISE PUBLICISED
                PUBLICISED START_SCREENING SCREENING
                SCREENING DISPATCH DISPATCHED
                DISPATCHED START_INSPECTING INSPECTING
                INSPECTING ISSUE_PROBLEMS PROBLEMS_ISSUED
                PROBLEMS_ISSUED START_RECTIFYING RECTIFYING
                RECTIFYING SUMMARISE SUMMARISED
                SUMMARISED CLOSE CLOSED
                """);
    }

    @Test
    void isShownInTheReadme() throws IOException {
        TableCheck.shownInReadme(PlanLife.TABLE);
    }
}
