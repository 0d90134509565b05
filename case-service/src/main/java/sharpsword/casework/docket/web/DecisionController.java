package sharpsword.casework.docket.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import sharpsword.casework.docket.DecidingNoPenalty;
import sharpsword.messaging.document.Command;

/** Decisions on a case. */
@RestController
@RequestMapping("/api/case/cases/{id}")
class DecisionController {

    private final DecidingNoPenalty deciding;
    private final CaseReplies replies;

    DecisionController(DecidingNoPenalty deciding, CaseReplies replies) {
        this.deciding = deciding;
        this.replies = replies;
    }

    @PostMapping("/no-penalty-decision")
    ResponseEntity<CaseView> decide(
            Command command, @PathVariable String id, @Valid @RequestBody NoPenaltyRequest body) {
        return replies.changed(command, deciding.decide(command, id, body.toAsked()));
    }
}
