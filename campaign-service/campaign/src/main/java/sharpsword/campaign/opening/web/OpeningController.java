package sharpsword.campaign.opening.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.campaign.Items;
import sharpsword.campaign.opening.FigureCatalogue;
import sharpsword.campaign.opening.Figures;
import sharpsword.campaign.opening.KeepingFigures;
import sharpsword.defaults.web.Replies;
import sharpsword.messaging.document.Command;

/** Opening figures (期初数). */
@RestController
@RequestMapping("/api/campaign/opening-figures")
class OpeningController {

    private final Figures figures;
    private final KeepingFigures keeping;

    OpeningController(Figures figures, KeepingFigures keeping) {
        this.figures = figures;
        this.keeping = keeping;
    }

    @GetMapping
    Items<FigureView> list(
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "100") int limit,
            Caller caller) {
        return figures.list(caller, offset, limit).as(stored -> FigureView.of(stored, caller));
    }

    /** The published figures that can be entered as they stand. */
    @GetMapping("/published")
    List<FigureCatalogue.Published> published() {
        return FigureCatalogue.all();
    }

    @GetMapping("/{key}")
    ResponseEntity<FigureView> find(@PathVariable String key, Caller caller) {
        return Replies.found(
                figures.find(caller, key),
                stored -> FigureView.of(stored, caller),
                Refusal.unknown("document-unknown").with("id", key));
    }

    @PostMapping("/{key}")
    ResponseEntity<FigureView> enter(
            @PathVariable String key, @RequestBody @Valid FigureRequest request, Command command) {
        return Replies.created(
                keeping.enter(command, key, request.statement()),
                stored -> URI.create("/api/campaign/opening-figures/" + key),
                stored -> FigureView.of(stored, command.caller()));
    }

    @PutMapping("/{key}")
    ResponseEntity<FigureView> amend(
            @PathVariable String key, @RequestBody @Valid FigureRequest request, Command command) {
        return Replies.changed(
                keeping.amend(command, key, request.statement()), stored -> FigureView.of(stored, command.caller()));
    }

    @PostMapping("/{key}/confirmation")
    ResponseEntity<FigureView> confirm(@PathVariable String key, Command command) {
        return Replies.changed(keeping.confirm(command, key), stored -> FigureView.of(stored, command.caller()));
    }

    @PostMapping("/{key}/withdrawal")
    ResponseEntity<FigureView> withdraw(
            @PathVariable String key, @RequestBody @Valid WithdrawalRequest request, Command command) {
        return Replies.changed(
                keeping.withdraw(command, key, request.reason()), stored -> FigureView.of(stored, command.caller()));
    }
}
