package sharpsword.operation.inspection;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import sharpsword.operation.leaf.TableCheck;

/** The life of an inspection, row by row. */
class InspectionLifeTests {

    @Test
    void takesItsRowsAndRefusesEverythingElse() {
        TableCheck.check(InspectionLife.TABLE, InspectionState.class, InspectionAction.class, "inspection", """
                SCHEDULED ARRIVE ON_SITE
                ON_SITE ANSWER ON_SITE
                ON_SITE COMPLETE COMPLETED
                SCHEDULED CANCEL CANCELLED
                ON_SITE CANCEL CANCELLED
                """);
    }

    @Test
    void isShownInTheReadme() throws IOException {
        TableCheck.shownInReadme(InspectionLife.TABLE);
    }
}
