package sharpsword.agency.directory.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import sharpsword.access.Refusal;
import sharpsword.agency.Items;
import sharpsword.agency.directory.Agencies;
import sharpsword.agency.directory.Agency;
import sharpsword.agency.directory.AgencyKind;
import sharpsword.agency.directory.MaintainingDirectory;
import sharpsword.defaults.web.Replies;
import sharpsword.messaging.document.Command;

/** The directory of agencies. */
@RestController
@RequestMapping("/api/agency/agencies")
class AgencyController {

    private final Agencies agencies;
    private final MaintainingDirectory directory;

    AgencyController(Agencies agencies, MaintainingDirectory directory) {
        this.agencies = agencies;
        this.directory = directory;
    }

    @GetMapping
    Items<AgencyView> list(
            @RequestParam(required = false) @Nullable AgencyKind kind,
            @RequestParam(required = false) @Nullable String district,
            @RequestParam(required = false) Agency.@Nullable State state,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        return agencies.list(new Agencies.Wanted(kind, district, state, text), offset, limit)
                .as(AgencyView::of);
    }

    @GetMapping("/{code}")
    ResponseEntity<AgencyView> find(@PathVariable String code) {
        return Replies.found(
                agencies.find(code),
                AgencyView::of,
                Refusal.unknown("document-unknown").with("id", code));
    }

    @PostMapping("/{code}")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AgencyView> enter(
            @PathVariable @Pattern(regexp = Agency.CODE) String code,
            @RequestBody @Valid AgencyRequest request,
            Command command) {
        return Replies.created(
                directory.enter(command, request.entry(code)),
                stored -> URI.create("/api/agency/agencies/" + stored.value().id()),
                AgencyView::of);
    }

    @PutMapping("/{code}")
    ResponseEntity<AgencyView> describe(
            @PathVariable String code, @RequestBody @Valid AgencyRequest request, Command command) {
        return Replies.changed(directory.describe(command, request.entry(code)), AgencyView::of);
    }

    @PostMapping("/{code}/dissolution")
    ResponseEntity<AgencyView> dissolve(
            @PathVariable String code, @RequestBody @Valid DissolutionRequest request, Command command) {
        return Replies.changed(directory.dissolve(command, code, request.on()), AgencyView::of);
    }
}
