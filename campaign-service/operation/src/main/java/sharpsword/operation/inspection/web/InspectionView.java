package sharpsword.operation.inspection.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import sharpsword.access.Caller;
import sharpsword.messaging.document.Stored;
import sharpsword.operation.desk.Possible;
import sharpsword.operation.inspection.Inspection;
import sharpsword.operation.inspection.InspectionLife;

/**
 * An inspection as pages show it.
 *
 * @param unanswered codes of the points that are still open
 */
record InspectionView(
        @JsonUnwrapped Inspection inspection, List<String> unanswered, long revision, List<String> possible) {

    static InspectionView of(Stored<Inspection> stored, Caller caller) {
        Inspection inspection = stored.value();
        return new InspectionView(
                inspection,
                inspection.unanswered(),
                stored.revision(),
                Possible.of(InspectionLife.TABLE, inspection.state(), caller));
    }
}
