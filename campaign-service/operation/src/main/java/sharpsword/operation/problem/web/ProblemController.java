package sharpsword.operation.problem.web;

import jakarta.validation.Valid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.defaults.web.Replies;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Listing;
import sharpsword.operation.desk.Addresses;
import sharpsword.operation.desk.Filters;
import sharpsword.operation.desk.Items;
import sharpsword.operation.desk.OperationApi;
import sharpsword.operation.problem.FindingProblem;
import sharpsword.operation.problem.HandlingProblem;
import sharpsword.operation.problem.ProblemState;
import sharpsword.operation.problem.Problems;
import sharpsword.operation.problem.ProposingFiling;
import sharpsword.operation.problem.Severity;
import sharpsword.reference.deadline.ChinaTime;

/** Problems and the rectification ledger. */
@OperationApi
final class ProblemController {

    private final Problems problems;
    private final FindingProblem finding;
    private final HandlingProblem handling;
    private final ProposingFiling proposing;
    private final ProblemViews views;
    private final Addresses addresses;

    ProblemController(
            Problems problems,
            FindingProblem finding,
            HandlingProblem handling,
            ProposingFiling proposing,
            ProblemViews views,
            Addresses addresses) {
        this.problems = problems;
        this.finding = finding;
        this.handling = handling;
        this.proposing = proposing;
        this.views = views;
        this.addresses = addresses;
    }

    /**
     * The ledger, the most pressing first.
     *
     * @param overdue only what should have been put right and is still to be
     * @param asOf moment of the colours; now if it is left out
     */
    @GetMapping("/problems")
    Items<ProblemView> list(
            Caller caller,
            @RequestParam @Nullable ProblemState state,
            @RequestParam @Nullable Severity severity,
            @RequestParam @Nullable String district,
            @RequestParam @Nullable String strand,
            @RequestParam @Nullable String category,
            @RequestParam @Nullable String enterprise,
            @RequestParam @Nullable String inspection,
            @RequestParam @Nullable Integer year,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam @Nullable Instant asOf,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        Instant moment = views.momentOf(asOf);
        Filters filters = new Filters()
                .is("finding.severity", severity)
                .is("district", district)
                .is("strand", strand)
                .is("finding.category", category)
                .is("enterprise", enterprise)
                .is("inspection", inspection)
                .is("year", year);
        Filters all = overdue ? Problems.overdue(filters, ChinaTime.dateOf(moment), state) : filters.is("state", state);
        Listing listing = new Listing(Sort.by("dueOn"), offset, limit);
        return new Items<>(
                views.list(problems.list(caller, all, listing), caller, moment), problems.count(caller, all));
    }

    @GetMapping("/problems/{id}")
    ResponseEntity<ProblemView> find(Caller caller, @PathVariable String id, @RequestParam @Nullable Instant asOf) {
        return Replies.found(
                problems.find(caller, id),
                stored -> views.list(java.util.List.of(stored), caller, views.momentOf(asOf))
                        .getFirst(),
                Refusal.unknown("problem-unknown").with("id", id));
    }

    @PostMapping("/problems")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ProblemView> find(Command command, @Valid @RequestBody ReportRequest request) {
        return Replies.created(
                finding.find(command, request.report()),
                stored -> addresses.of("problems", stored.value().id()),
                stored -> views.now(stored, command.caller()));
    }

    @PostMapping("/problems/{id}/duty")
    ResponseEntity<ProblemView> assign(
            Command command, @PathVariable String id, @Valid @RequestBody DutyRequest request) {
        return Replies.changed(
                handling.assign(command, id, request.duty()), stored -> views.now(stored, command.caller()));
    }

    @PostMapping("/problems/{id}/steps")
    ResponseEntity<ProblemView> take(
            Command command, @PathVariable String id, @Valid @RequestBody ProblemStepRequest request) {
        return Replies.changed(
                handling.take(
                        command,
                        id,
                        request.action(),
                        request.noteText(),
                        request.evidenceFiles(),
                        request.passedTests()),
                stored -> views.now(stored, command.caller()));
    }

    @PostMapping("/problems/{id}/filing")
    ResponseEntity<ProblemView> propose(
            Command command, @PathVariable String id, @Valid @RequestBody FilingRequest request) {
        return Replies.changed(
                proposing.propose(command, id, request.kind(), request.violation(), request.actDate()),
                stored -> views.now(stored, command.caller()));
    }
}
