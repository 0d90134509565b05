package sharpsword.agency.officer.web;

import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
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
import sharpsword.agency.officer.ChangingOfficer;
import sharpsword.agency.officer.Officers;
import sharpsword.agency.officer.RegisteringOfficer;
import sharpsword.agency.officer.Standing;
import sharpsword.defaults.web.Replies;
import sharpsword.messaging.document.Command;

/** The register of officers. */
@RestController
@RequestMapping("/api/agency/officers")
class OfficerController {

    private final Officers officers;
    private final RegisteringOfficer registering;
    private final ChangingOfficer changing;

    OfficerController(Officers officers, RegisteringOfficer registering, ChangingOfficer changing) {
        this.officers = officers;
        this.registering = registering;
        this.changing = changing;
    }

    @GetMapping
    Items<OfficerView> list(
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(required = false) @Nullable Standing standing,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        Officers.Wanted wanted = new Officers.Wanted(agency, RoleCodes.optional(role), standing);
        return officers.list(caller, wanted, offset, limit).as(OfficerView::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<OfficerView> find(@PathVariable String id, Caller caller) {
        return Replies.found(
                officers.find(caller, id),
                OfficerView::of,
                Refusal.unknown("document-unknown").with("id", id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<OfficerView> register(@RequestBody @Valid RegistrationRequest request, Command command) {
        return Replies.created(
                registering.register(command, request.registration()),
                stored -> URI.create("/api/agency/officers/" + stored.value().id()),
                OfficerView::of);
    }

    @PostMapping("/{id}/roles")
    ResponseEntity<OfficerView> assign(
            @PathVariable String id, @RequestBody @Valid RolesRequest request, Command command) {
        return Replies.changed(changing.assign(command, id, RoleCodes.read(request.roles())), OfficerView::of);
    }

    @PostMapping("/{id}/certificate")
    ResponseEntity<OfficerView> certify(
            @PathVariable String id, @RequestBody @Valid CertificateRequest request, Command command) {
        return Replies.changed(changing.certify(command, id, request.certificate()), OfficerView::of);
    }

    @PostMapping("/{id}/departure")
    ResponseEntity<OfficerView> leave(@PathVariable String id, Command command) {
        return Replies.changed(changing.leave(command, id), OfficerView::of);
    }
}
