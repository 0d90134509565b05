package sharpsword.operation.overview.web;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sharpsword.access.Caller;
import sharpsword.operation.desk.Filters;
import sharpsword.operation.desk.OperationApi;
import sharpsword.operation.inspection.InspectionState;
import sharpsword.operation.inspection.Visits;
import sharpsword.operation.lead.LeadState;
import sharpsword.operation.lead.Leads;
import sharpsword.operation.problem.ProblemState;
import sharpsword.operation.problem.Problems;
import sharpsword.reference.deadline.ChinaTime;

/** How many records of each state the caller may see. */
@OperationApi
final class CountsController {

    private final Leads leads;
    private final Visits visits;
    private final Problems problems;
    private final Clock clock;

    CountsController(Leads leads, Visits visits, Problems problems, Clock clock) {
        this.leads = leads;
        this.visits = visits;
        this.problems = problems;
        this.clock = clock;
    }

    /**
     * Numbers of the caller's scope.
     *
     * @param overdue problems that should have been put right by {@code asOf} and are still to be
     */
    record Counts(Map<String, Long> leads, Map<String, Long> inspections, Map<String, Long> problems, long overdue) {}

    @GetMapping("/counts")
    Counts counts(
            Caller caller,
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable String strand,
            @RequestParam @Nullable Instant asOf) {
        Instant moment = asOf == null ? clock.instant() : asOf;
        return new Counts(
                byState(LeadState.values(), year, strand, filters -> leads.count(caller, filters)),
                byState(InspectionState.values(), year, strand, filters -> visits.count(caller, filters)),
                byState(ProblemState.values(), year, strand, filters -> problems.count(caller, filters)),
                problems.count(caller, Problems.overdue(filters(year, strand), ChinaTime.dateOf(moment), null)));
    }

    private static Map<String, Long> byState(
            Enum<?>[] states, @Nullable Integer year, @Nullable String strand, ToLongFunction<Filters> count) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Enum<?> state : states) {
            counts.put(state.name(), count.applyAsLong(filters(year, strand).is("state", state)));
        }
        return counts;
    }

    private static Filters filters(@Nullable Integer year, @Nullable String strand) {
        return new Filters().is("year", year).is("strand", strand);
    }
}
