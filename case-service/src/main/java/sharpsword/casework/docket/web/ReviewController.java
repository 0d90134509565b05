package sharpsword.casework.docket.web;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import sharpsword.casework.docket.EndingCase;
import sharpsword.casework.docket.ExtendingClock;
import sharpsword.casework.docket.ReviewingCase;
import sharpsword.messaging.document.Command;

/** Commands of the preliminary review, and the ways out of the procedure. */
@RestController
@RequestMapping("/api/case/cases/{id}")
class ReviewController {

    private final ReviewingCase reviewing;
    private final EndingCase ending;
    private final ExtendingClock extending;
    private final CaseReplies replies;

    ReviewController(ReviewingCase reviewing, EndingCase ending, ExtendingClock extending, CaseReplies replies) {
        this.reviewing = reviewing;
        this.ending = ending;
        this.extending = extending;
        this.replies = replies;
    }

    @PutMapping("/filing-conditions")
    ResponseEntity<CaseView> answer(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.Conditions body) {
        return replies.changed(command, reviewing.answer(command, id, body.toConditions()));
    }

    @PostMapping("/review-extension")
    ResponseEntity<CaseView> extendReview(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.Extension body) {
        return replies.changed(command, extending.extendReview(command, id, asked(body)));
    }

    @PostMapping("/decision-extension")
    ResponseEntity<CaseView> extendDecision(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.Extension body) {
        return replies.changed(command, extending.extendDecision(command, id, asked(body)));
    }

    @PostMapping("/filing")
    ResponseEntity<CaseView> file(Command command, @PathVariable String id, @Valid @RequestBody Requests.File body) {
        var conditions = body.conditions() == null ? null : body.conditions().toConditions();
        return replies.changed(command, reviewing.file(command, id, conditions));
    }

    @PostMapping("/refusal")
    ResponseEntity<CaseView> refuse(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.Reason body) {
        return replies.changed(command, ending.refuse(command, id, body.reason()));
    }

    @PostMapping("/referral")
    ResponseEntity<CaseView> referOut(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.Referral body) {
        return replies.changed(command, ending.referOut(command, id, body.organ(), body.reason()));
    }

    @PostMapping("/revocation")
    ResponseEntity<CaseView> revoke(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.Reason body) {
        return replies.changed(command, ending.revoke(command, id, body.reason()));
    }

    @PostMapping("/closure")
    ResponseEntity<CaseView> close(
            Command command, @PathVariable String id, @Valid @RequestBody Requests.Closure body) {
        return replies.changed(command, ending.close(command, id, body.ground(), body.reason(), body.paper()));
    }

    private static ExtendingClock.Asked asked(Requests.Extension body) {
        return new ExtendingClock.Asked(body.days(), body.reason(), Objects.requireNonNullElse(body.paper(), ""));
    }
}
