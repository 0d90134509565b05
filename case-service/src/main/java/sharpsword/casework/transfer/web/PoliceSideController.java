package sharpsword.casework.transfer.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import sharpsword.casework.transfer.DecidingTransfer;
import sharpsword.casework.transfer.ReceivingTransfer;
import sharpsword.messaging.document.Command;

/** Commands of the police to whom the transfer was sent. */
@RestController
@RequestMapping("/api/case/transfers/{id}")
class PoliceSideController {

    private final ReceivingTransfer receiving;
    private final DecidingTransfer deciding;
    private final TransferViews views;

    PoliceSideController(ReceivingTransfer receiving, DecidingTransfer deciding, TransferViews views) {
        this.receiving = receiving;
        this.deciding = deciding;
        this.views = views;
    }

    @PostMapping("/receipt")
    ResponseEntity<TransferView> receive(Command command, @PathVariable String id) {
        return views.changed(command, receiving.receive(command, id));
    }

    @PostMapping("/supplement-request")
    ResponseEntity<TransferView> askSupplement(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.Wanted body) {
        return views.changed(command, receiving.askSupplement(command, id, body.wanted()));
    }

    @PostMapping("/rerouting")
    ResponseEntity<TransferView> reroute(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.Rerouting body) {
        return views.changed(command, receiving.reroute(command, id, body.to(), body.reasons()));
    }

    @PostMapping("/return")
    ResponseEntity<TransferView> giveBack(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.Reasons body) {
        return views.changed(command, receiving.giveBack(command, id, body.reasons()));
    }

    @PostMapping("/prolongation")
    ResponseEntity<TransferView> prolong(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.Prolongation body) {
        return views.changed(command, deciding.prolong(command, id, body.term(), body.reasons()));
    }

    @PostMapping("/police-filing")
    ResponseEntity<TransferView> file(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.PoliceFiling body) {
        return views.changed(command, deciding.file(command, id, body.number()));
    }

    @PostMapping("/police-refusal")
    ResponseEntity<TransferView> refuse(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.Reasons body) {
        return views.changed(command, deciding.refuse(command, id, body.reasons()));
    }

    @PostMapping("/police-withdrawal")
    ResponseEntity<TransferView> withdraw(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.Reasons body) {
        return views.changed(command, deciding.withdraw(command, id, body.reasons()));
    }

    @PostMapping("/refusal-upholding")
    ResponseEntity<TransferView> uphold(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.Reasons body) {
        return views.changed(command, deciding.uphold(command, id, body.reasons()));
    }
}
