package sharpsword.operation.lead.web;

import jakarta.validation.Valid;
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
import sharpsword.messaging.document.Stored;
import sharpsword.operation.desk.Addresses;
import sharpsword.operation.desk.Filters;
import sharpsword.operation.desk.Items;
import sharpsword.operation.desk.OperationApi;
import sharpsword.operation.enterprise.Enterprises;
import sharpsword.operation.lead.HandlingLead;
import sharpsword.operation.lead.Lead;
import sharpsword.operation.lead.LeadSource;
import sharpsword.operation.lead.LeadState;
import sharpsword.operation.lead.Leads;
import sharpsword.operation.lead.RegisteringLead;

/** Leads: register, assign, hand on, conclude, list. */
@OperationApi
final class LeadController {

    private final Leads leads;
    private final RegisteringLead registering;
    private final HandlingLead handling;
    private final Enterprises enterprises;
    private final Addresses addresses;

    LeadController(
            Leads leads,
            RegisteringLead registering,
            HandlingLead handling,
            Enterprises enterprises,
            Addresses addresses) {
        this.leads = leads;
        this.registering = registering;
        this.handling = handling;
        this.enterprises = enterprises;
        this.addresses = addresses;
    }

    @GetMapping("/leads")
    Items<LeadView> list(
            Caller caller,
            @RequestParam @Nullable LeadState state,
            @RequestParam @Nullable LeadSource source,
            @RequestParam @Nullable String district,
            @RequestParam @Nullable String matter,
            @RequestParam @Nullable String strand,
            @RequestParam @Nullable String enterprise,
            @RequestParam @Nullable Integer year,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        Filters filters = new Filters()
                .is("state", state)
                .is("source", source)
                .is("district", district)
                .is("matter", matter)
                .is("strand", strand)
                .is("enterprise", enterprise)
                .is("year", year);
        Listing listing = new Listing(Sort.by(Sort.Direction.DESC, "bornAt"), offset, limit);
        return new Items<>(
                leads.list(caller, filters, listing).stream()
                        .map(stored -> view(stored, caller))
                        .toList(),
                leads.count(caller, filters));
    }

    @GetMapping("/leads/{id}")
    ResponseEntity<LeadView> find(Caller caller, @PathVariable String id) {
        return Replies.found(
                leads.find(caller, id),
                stored -> view(stored, caller),
                Refusal.unknown("lead-unknown").with("id", id));
    }

    @PostMapping("/leads")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<LeadView> register(Command command, @Valid @RequestBody RegistrationRequest request) {
        return Replies.created(
                registering.byOfficer(command, request.draft(command.caller())),
                stored -> addresses.of("leads", stored.value().id()),
                stored -> view(stored, command.caller()));
    }

    @PostMapping("/leads/{id}/assignment")
    ResponseEntity<LeadView> assign(
            Command command, @PathVariable String id, @Valid @RequestBody AssignmentRequest request) {
        return Replies.changed(
                handling.assign(command, id, request.officers()), stored -> view(stored, command.caller()));
    }

    @PostMapping("/leads/{id}/dispatch")
    ResponseEntity<LeadView> dispatch(
            Command command, @PathVariable String id, @Valid @RequestBody DispatchRequest request) {
        return Replies.changed(
                handling.dispatch(command.because(request.reason()), id, request.matter()),
                stored -> view(stored, command.caller()));
    }

    @PostMapping("/leads/{id}/conclusion")
    ResponseEntity<LeadView> conclude(
            Command command, @PathVariable String id, @Valid @RequestBody ConclusionRequest request) {
        return Replies.changed(
                handling.conclude(command, id, request.outcome(), request.note()),
                stored -> view(stored, command.caller()));
    }

    private LeadView view(Stored<Lead> stored, Caller caller) {
        String uscc = stored.value().enterprise();
        return LeadView.of(stored, uscc == null ? null : enterprises.find(uscc).orElse(null), caller);
    }
}
