package sharpsword.agency.worklist.web;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.agency.Items;
import sharpsword.agency.worklist.Item;
import sharpsword.agency.worklist.RebuildingWorklist;
import sharpsword.agency.worklist.Task;
import sharpsword.agency.worklist.Worklist;
import sharpsword.messaging.document.Command;

/** What waits for the caller. */
@RestController
@RequestMapping("/api/agency/worklist")
class WorklistController {

    /** Times beyond it cannot be reckoned with. */
    private static final int LAST_YEAR = 9999;

    private final Worklist worklist;
    private final RebuildingWorklist rebuilding;
    private final Clock clock;

    WorklistController(Worklist worklist, RebuildingWorklist rebuilding, Clock clock) {
        this.worklist = worklist;
        this.rebuilding = rebuilding;
        this.clock = clock;
    }

    @GetMapping
    Items<Item> list(
            @RequestParam(required = false) @Nullable Task task,
            @RequestParam(required = false) @Nullable OffsetDateTime asOf,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        return worklist.list(caller, task, offset, limit, at(asOf));
    }

    @GetMapping("/counts")
    Worklist.Counts counts(@RequestParam(required = false) @Nullable OffsetDateTime asOf, Caller caller) {
        return worklist.counts(caller, at(asOf));
    }

    /** Safe to repeat: a rebuild that is under way is joined. */
    @PostMapping("/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Started rebuild(Command command) {
        return new Started(rebuilding.start(command.caller()));
    }

    /** The version of the worklist that is being filled. */
    record Started(int version) {}

    private Instant at(@Nullable OffsetDateTime asOf) {
        if (asOf == null) {
            return clock.instant();
        }
        if (asOf.getYear() < 1 || asOf.getYear() > LAST_YEAR) {
            throw Refusal.malformed("parameter-malformed").at("asOf").asException();
        }
        return asOf.toInstant();
    }
}
