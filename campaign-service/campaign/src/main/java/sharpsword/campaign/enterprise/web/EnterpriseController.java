package sharpsword.campaign.enterprise.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
import sharpsword.campaign.enterprise.Credit;
import sharpsword.campaign.enterprise.Enterprise;
import sharpsword.campaign.enterprise.Enterprises;
import sharpsword.campaign.enterprise.ImportingFirms;
import sharpsword.campaign.enterprise.KeepingPositiveList;
import sharpsword.campaign.enterprise.KeepingRegistry;
import sharpsword.campaign.enterprise.KeyUnit;
import sharpsword.campaign.enterprise.Listed;
import sharpsword.campaign.enterprise.Uscc;
import sharpsword.defaults.web.Replies;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Outcome;
import sharpsword.messaging.document.Stored;

/** The registry of firms. */
@RestController
@RequestMapping("/api/campaign/enterprises")
class EnterpriseController {

    private final Enterprises enterprises;
    private final KeepingRegistry registry;
    private final KeepingPositiveList positiveList;
    private final ImportingFirms importing;
    private final Clock clock;

    EnterpriseController(
            Enterprises enterprises,
            KeepingRegistry registry,
            KeepingPositiveList positiveList,
            ImportingFirms importing,
            Clock clock) {
        this.enterprises = enterprises;
        this.registry = registry;
        this.positiveList = positiveList;
        this.importing = importing;
        this.clock = clock;
    }

    @GetMapping
    Items<EnterpriseView> list(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String district,
            @RequestParam(required = false) @Nullable Listed listed,
            @RequestParam(required = false) @Nullable KeyUnit keyUnit,
            @RequestParam(required = false) @Nullable Credit credit,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        Enterprises.Wanted wanted = new Enterprises.Wanted(text, district, listed, keyUnit, credit);
        return enterprises.list(caller, wanted, offset, limit).as(this::view);
    }

    @GetMapping("/{uscc}")
    ResponseEntity<EnterpriseView> find(@PathVariable String uscc, Caller caller) {
        return Replies.found(
                enterprises.find(caller, uscc),
                this::view,
                Refusal.unknown("document-unknown").with("id", uscc));
    }

    @PostMapping("/{uscc}")
    ResponseEntity<EnterpriseView> register(
            @PathVariable String uscc, @RequestBody @Valid EnterpriseRequest request, Command command) {
        return Replies.created(
                registry.register(command, Uscc.of(uscc), request.description()),
                stored ->
                        URI.create("/api/campaign/enterprises/" + stored.value().id()),
                this::view);
    }

    @PutMapping("/{uscc}")
    ResponseEntity<EnterpriseView> describe(
            @PathVariable String uscc, @RequestBody @Valid EnterpriseRequest request, Command command) {
        return changed(registry.describe(command, Uscc.of(uscc), request.description()));
    }

    @PostMapping("/{uscc}/admission")
    ResponseEntity<EnterpriseView> admit(
            @PathVariable String uscc, @RequestBody @Valid ReasonRequest request, Command command) {
        return changed(positiveList.admit(command, Uscc.of(uscc), request.reason()));
    }

    @PostMapping("/{uscc}/removal")
    ResponseEntity<EnterpriseView> remove(
            @PathVariable String uscc, @RequestBody @Valid ReasonRequest request, Command command) {
        return changed(positiveList.remove(command, Uscc.of(uscc), request.reason()));
    }

    @PutMapping("/{uscc}/shares")
    ResponseEntity<EnterpriseView> share(
            @PathVariable String uscc, @RequestBody @Valid ShareRequest request, Command command) {
        return changed(registry.share(command, Uscc.of(uscc), request.agencies()));
    }

    @PostMapping("/imports")
    ImportingFirms.Imported take(@RequestBody @Valid ImportRequest request, Command command) {
        return importing.take(command, request.text());
    }

    private ResponseEntity<EnterpriseView> changed(Outcome<Enterprise> outcome) {
        return Replies.changed(outcome, this::view);
    }

    private EnterpriseView view(Stored<Enterprise> stored) {
        return EnterpriseView.of(stored, LocalDate.now(clock));
    }
}
