package sharpsword.casework.transfer.web;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import sharpsword.casework.party.NamingOfficers;
import sharpsword.casework.transfer.ApprovingTransfer;
import sharpsword.casework.transfer.CriminalTransfer;
import sharpsword.casework.transfer.FollowingTransfer;
import sharpsword.casework.transfer.PackingTransfer;
import sharpsword.casework.transfer.ReportingTransfer;
import sharpsword.casework.transfer.SendingTransfer;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Outcome;

/** Commands of the agency whose case it is. */
@RestController
@RequestMapping("/api/case")
class AgencySideController {

    private final ReportingTransfer reporting;
    private final ApprovingTransfer approving;
    private final PackingTransfer packing;
    private final SendingTransfer sending;
    private final FollowingTransfer following;
    private final NamingOfficers naming;
    private final TransferViews views;

    AgencySideController(
            ReportingTransfer reporting,
            ApprovingTransfer approving,
            PackingTransfer packing,
            SendingTransfer sending,
            FollowingTransfer following,
            NamingOfficers naming,
            TransferViews views) {
        this.reporting = reporting;
        this.approving = approving;
        this.packing = packing;
        this.sending = sending;
        this.following = following;
        this.naming = naming;
        this.views = views;
    }

    @PostMapping("/cases/{id}/transfers")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<TransferView> report(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.ReportForm body) {
        Outcome<CriminalTransfer> reported = reporting.report(command, id, body.toAsked());
        naming.learn(body.team());
        return views.created(command, reported);
    }

    @PostMapping("/transfers/{id}/approval")
    ResponseEntity<TransferView> approve(Command command, @PathVariable String id) {
        return views.changed(command, approving.approve(command, id));
    }

    @PostMapping("/transfers/{id}/rejection")
    ResponseEntity<TransferView> reject(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.Reasons body) {
        return views.changed(command, approving.reject(command, id, body.reasons()));
    }

    @PutMapping("/transfers/{id}/materials/{code}")
    ResponseEntity<TransferView> put(
            Command command,
            @PathVariable String id,
            @PathVariable String code,
            @Valid @RequestBody Requests.Paper body) {
        return views.changed(command, packing.put(command, id, code, body.toPaper()));
    }

    @PostMapping("/transfers/{id}/sending")
    ResponseEntity<TransferView> send(Command command, @PathVariable String id) {
        return views.changed(command, sending.send(command, id));
    }

    @PostMapping("/transfers/{id}/supplement")
    ResponseEntity<TransferView> supplement(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.Reasons body) {
        return views.changed(command, following.supplement(command, id, body.reasons()));
    }

    @PostMapping("/transfers/{id}/evidence-handover")
    ResponseEntity<TransferView> handOver(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.HandoverList body) {
        return views.changed(command, following.handOverEvidence(command, id, body.sha256()));
    }

    @PostMapping("/transfers/{id}/reconsideration")
    ResponseEntity<TransferView> reconsider(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.Reasons body) {
        return views.changed(command, following.askReconsideration(command, id, body.reasons()));
    }

    @PostMapping("/transfers/{id}/supervision")
    ResponseEntity<TransferView> supervise(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.Reasons body) {
        return views.changed(command, following.askSupervision(command, id, body.reasons()));
    }

    @PostMapping("/transfers/{id}/ending")
    ResponseEntity<TransferView> end(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.Result body) {
        return views.changed(command, following.end(command, id, body.result()));
    }
}
