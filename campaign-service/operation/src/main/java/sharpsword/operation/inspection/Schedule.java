package sharpsword.operation.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked when an inspection is scheduled.
 *
 * @param lead the lead that triggers it; null if the plan does
 * @param site what is checked; null if the lead says all of it
 * @param officers identifiers of the team
 * @param partners agencies that take part, among the partners of the operation
 * @param checklist key of the checklist; null for the strand's own or the only one
 * @param exception why a firm on the positive list is checked all the same; null where none is needed
 */
public record Schedule(
        @Nullable String lead,
        @Nullable Site site,
        LocalDate day,
        List<String> officers,
        List<String> partners,
        @Nullable String checklist,
        @Nullable String exception) {

    public Schedule {
        officers = List.copyOf(officers);
        partners = List.copyOf(partners);
    }
}
