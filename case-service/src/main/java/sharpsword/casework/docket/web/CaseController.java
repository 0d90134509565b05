package sharpsword.casework.docket.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.casework.clock.ClockFace;
import sharpsword.casework.docket.Cases;
import sharpsword.casework.timeline.Timeline;
import sharpsword.casework.timeline.TimelineEntry;
import sharpsword.defaults.web.Replies;

/** Reads cases: lists, one case, its clocks and its timeline. */
@RestController
@RequestMapping("/api/case/cases")
class CaseController {

    private final Cases cases;
    private final CaseViews views;
    private final Timeline timeline;

    CaseController(Cases cases, CaseViews views, Timeline timeline) {
        this.cases = cases;
        this.views = views;
        this.timeline = timeline;
    }

    @GetMapping
    ListOf<CaseLine> list(
            Caller caller,
            @ParameterObject @ModelAttribute CaseFilter filter,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        Instant asOf = views.asOf(filter.asOf());
        Cases.Page page = cases.list(caller, filter.wanted(), offset, limit, asOf);
        return new ListOf<>(views.lines(page.items(), caller, asOf), page.total());
    }

    @GetMapping("/{id}")
    ResponseEntity<CaseView> one(Caller caller, @PathVariable String id, @RequestParam @Nullable Instant asOf) {
        return Replies.found(
                cases.find(caller, id),
                stored -> views.page(stored, caller, views.asOf(asOf)),
                Refusal.unknown("case-unknown").with("id", id));
    }

    @GetMapping("/{id}/clocks")
    List<ClockFace> clocks(Caller caller, @PathVariable String id, @RequestParam @Nullable Instant asOf) {
        return cases.clocks(cases.require(caller, id).value(), views.asOf(asOf));
    }

    @GetMapping("/{id}/timeline")
    List<TimelineEntry> timeline(Caller caller, @PathVariable String id) {
        var state = cases.require(caller, id).value();
        return timeline.of(cases.history(caller, id), state.people());
    }
}
