package sharpsword.casework.docket.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import sharpsword.casework.docket.InvestigatingCase;
import sharpsword.casework.docket.PenaltyCase;
import sharpsword.casework.docket.RecusingOfficer;
import sharpsword.casework.docket.ScreeningCase;
import sharpsword.casework.party.NamingOfficers;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Outcome;

/** Commands of the investigation. */
@RestController
@RequestMapping("/api/case/cases/{id}")
class InvestigationController {

    private final InvestigatingCase investigating;
    private final RecusingOfficer recusing;
    private final ScreeningCase screening;
    private final NamingOfficers naming;
    private final CaseReplies replies;

    InvestigationController(
            InvestigatingCase investigating,
            RecusingOfficer recusing,
            ScreeningCase screening,
            NamingOfficers naming,
            CaseReplies replies) {
        this.investigating = investigating;
        this.recusing = recusing;
        this.screening = screening;
        this.naming = naming;
        this.replies = replies;
    }

    @PostMapping("/officers")
    ResponseEntity<CaseView> assign(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.Assignment body) {
        Outcome<PenaltyCase> assigned = investigating.assign(command, id, body.officers());
        naming.learn(body.officers());
        return replies.changed(command, assigned);
    }

    @PostMapping("/recusals")
    ResponseEntity<CaseView> declare(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.Declaration body) {
        return replies.changed(
                command, recusing.declare(command, id, body.officer(), body.ground(), body.explanation()));
    }

    @PostMapping("/recusals/{officer}/decision")
    ResponseEntity<CaseView> decide(
            Command command,
            @PathVariable String id,
            @PathVariable String officer,
            @Valid @RequestBody Requests.Verdict body) {
        return replies.changed(command, recusing.decide(command, id, officer, body.granted(), body.reason()));
    }

    @PostMapping("/crime-screening")
    ResponseEntity<CaseView> screen(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.ScreeningForm body) {
        return replies.changed(command, screening.screen(command, id, body.facts(), body.suspicion(), body.clearing()));
    }

    @PostMapping("/suspension")
    ResponseEntity<CaseView> suspend(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.Reason body) {
        return replies.changed(command, investigating.suspend(command, id, body.reason()));
    }

    @PostMapping("/resumption")
    ResponseEntity<CaseView> resume(Command command, @PathVariable String id) {
        return replies.changed(command, investigating.resume(command, id));
    }

    @PostMapping("/termination")
    ResponseEntity<CaseView> terminate(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.Reason body) {
        return replies.changed(command, investigating.terminate(command, id, body.reason()));
    }

    @PostMapping("/investigation-report")
    ResponseEntity<CaseView> conclude(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.Conclusion body) {
        return replies.changed(
                command, investigating.conclude(command, id, body.title(), body.sha256(), body.proposal()));
    }
}
