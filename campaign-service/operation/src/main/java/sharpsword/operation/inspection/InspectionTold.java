package sharpsword.operation.inspection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Data of every {@code inspection.*} event: the whole state that others need, identifiers, codes and counts only.
 *
 * @param officers number of officers (人次)
 * @param siteVisits 1 for a completed inspection (家次), 0 before
 * @param problems number of problems found so far
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InspectionTold(
        String operation,
        int year,
        @Nullable String lead,
        @Nullable String plan,
        String matter,
        @Nullable String programme,
        @Nullable String strand,
        String district,
        String agency,
        List<String> partners,
        @Nullable String enterprise,
        int officers,
        int siteVisits,
        int problems,
        InspectionState state) {

    static InspectionTold of(Inspection inspection) {
        return new InspectionTold(
                inspection.operation(),
                inspection.year(),
                inspection.trigger().lead(),
                inspection.trigger().plan(),
                inspection.matter(),
                inspection.programme(),
                inspection.strand(),
                inspection.district(),
                inspection.agency(),
                inspection.partners(),
                inspection.enterprise(),
                inspection.team().size(),
                inspection.state() == InspectionState.COMPLETED ? 1 : 0,
                inspection.problems(),
                inspection.state());
    }
}
