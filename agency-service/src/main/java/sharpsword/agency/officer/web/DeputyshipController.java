package sharpsword.agency.officer.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import sharpsword.agency.officer.AppointingDeputy;
import sharpsword.defaults.web.Replies;
import sharpsword.messaging.document.Command;

/** Who acts for an absent head. */
@RestController
@RequestMapping("/api/agency/officers/{id}/deputyship")
class DeputyshipController {

    private final AppointingDeputy appointing;

    DeputyshipController(AppointingDeputy appointing) {
        this.appointing = appointing;
    }

    @PostMapping
    ResponseEntity<OfficerView> appoint(
            @PathVariable String id, @RequestBody @Valid DeputyshipRequest request, Command command) {
        return Replies.changed(appointing.appoint(command, id, request.from(), request.to()), OfficerView::of);
    }

    @PostMapping("/end")
    ResponseEntity<OfficerView> end(@PathVariable String id, Command command) {
        return Replies.changed(appointing.end(command, id), OfficerView::of);
    }
}
