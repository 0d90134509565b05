package sharpsword.agency.team.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.agency.Items;
import sharpsword.agency.team.FormingTeam;
import sharpsword.agency.team.LeadingTeam;
import sharpsword.agency.team.Team;
import sharpsword.agency.team.TeamState;
import sharpsword.defaults.web.Replies;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Listing;
import sharpsword.messaging.document.Outcome;

/** Joint teams. */
@RestController
@RequestMapping("/api/agency/teams")
class TeamController {

    private final Documents<Team> teams;
    private final FormingTeam forming;
    private final LeadingTeam leading;

    TeamController(Documents<Team> teams, FormingTeam forming, LeadingTeam leading) {
        this.teams = teams;
        this.forming = forming;
        this.leading = leading;
    }

    @GetMapping
    Items<TeamView> list(
            @RequestParam(required = false) @Nullable TeamState state,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        UnaryOperator<Criteria> filter =
                scope -> state == null ? scope : scope.and("state").is(state.name());
        Listing listing = new Listing(Sort.by(Sort.Direction.DESC, "from"), offset, limit);
        return new Items<>(teams.list(caller, filter, listing), teams.count(caller, filter)).as(TeamView::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<TeamView> find(@PathVariable String id, Caller caller) {
        return Replies.found(
                teams.find(caller, id),
                TeamView::of,
                Refusal.unknown("document-unknown").with("id", id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<TeamView> form(@RequestBody @Valid TeamRequests.Form request, Command command) {
        return Replies.created(
                forming.form(command, request.forming()),
                stored -> URI.create("/api/agency/teams/" + stored.value().id()),
                TeamView::of);
    }

    @PostMapping("/{id}/branch")
    ResponseEntity<TeamView> setBranch(
            @PathVariable String id, @RequestBody @Valid TeamRequests.Branch request, Command command) {
        return changed(leading.setBranch(command, id, request.name().strip()));
    }

    @PostMapping("/{id}/briefing")
    ResponseEntity<TeamView> brief(@PathVariable String id, Command command) {
        return changed(leading.brief(command, id));
    }

    @PostMapping("/{id}/departure")
    ResponseEntity<TeamView> goOnSite(@PathVariable String id, Command command) {
        return changed(leading.goOnSite(command, id));
    }

    @PostMapping("/{id}/feedback")
    ResponseEntity<TeamView> giveFeedback(
            @PathVariable String id, @RequestBody @Valid TeamRequests.Feedback request, Command command) {
        String note = Objects.requireNonNullElse(request.note(), "");
        return changed(leading.giveFeedback(command, id, request.site().strip(), request.clean(), note));
    }

    @PostMapping("/{id}/summary")
    ResponseEntity<TeamView> summarise(@PathVariable String id, Command command) {
        return changed(leading.summarise(command, id));
    }

    @PostMapping("/{id}/dissolution")
    ResponseEntity<TeamView> dissolve(@PathVariable String id, Command command) {
        return changed(leading.dissolve(command, id));
    }

    private static ResponseEntity<TeamView> changed(Outcome<Team> outcome) {
        return Replies.changed(outcome, TeamView::of);
    }
}
