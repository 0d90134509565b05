package sharpsword.operation.lead;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import sharpsword.operation.leaf.TableCheck;

/** The life of a lead, row by row. */
class LeadLifeTests {

    @Test
    void takesItsRowsAndRefusesEverythingElse() {
        TableCheck.check(LeadLife.TABLE, LeadState.class, LeadAction.class, "lead", """
                REGISTERED ASSIGN ASSIGNED
                ASSIGNED ASSIGN ASSIGNED
                INSPECTING ASSIGN INSPECTING
                REGISTERED DISPATCH DISPATCHED_AWAY
                ASSIGNED DISPATCH DISPATCHED_AWAY
                DISPATCHED_AWAY HAND_OVER HANDED_OVER
                REGISTERED INSPECT INSPECTING
                ASSIGNED INSPECT INSPECTING
                INSPECTING INSPECT INSPECTING
                ASSIGNED CONCLUDE CONCLUDED
                INSPECTING CONCLUDE CONCLUDED
                """);
    }

    @Test
    void isShownInTheReadme() throws IOException {
        TableCheck.shownInReadme(LeadLife.TABLE);
    }
}
