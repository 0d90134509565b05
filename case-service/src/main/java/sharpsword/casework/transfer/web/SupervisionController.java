package sharpsword.casework.transfer.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import sharpsword.casework.transfer.SupervisingFiling;
import sharpsword.messaging.document.Command;

/** Commands of the procuratorate that supervises the filing, and the answer of the police to it. */
@RestController
@RequestMapping("/api/case/transfers/{id}")
class SupervisionController {

    private final SupervisingFiling supervising;
    private final TransferViews views;

    SupervisionController(SupervisingFiling supervising, TransferViews views) {
        this.supervising = supervising;
        this.views = views;
    }

    @PostMapping("/reasons-request")
    ResponseEntity<TransferView> askReasons(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.Notice body) {
        return views.changed(command, supervising.askReasons(command, id, body.number()));
    }

    @PostMapping("/refusal-explanation")
    ResponseEntity<TransferView> explain(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.Reasons body) {
        return views.changed(command, supervising.explain(command, id, body.reasons()));
    }

    @PostMapping("/explanation-acceptance")
    ResponseEntity<TransferView> accept(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.Reasons body) {
        return views.changed(command, supervising.accept(command, id, body.reasons()));
    }

    @PostMapping("/filing-demand")
    ResponseEntity<TransferView> demandFiling(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.ReasonedNotice body) {
        return views.changed(command, supervising.demandFiling(command, id, body.number(), body.reasons()));
    }
}
