package sharpsword.casework.docket.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import sharpsword.casework.docket.PenaltyCase;
import sharpsword.defaults.web.Replies;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Outcome;

/** Answers every command on a case with the case as its page shows it now. */
@Component
class CaseReplies {

    private final CaseViews views;

    CaseReplies(CaseViews views) {
        this.views = views;
    }

    ResponseEntity<CaseView> changed(Command command, Outcome<PenaltyCase> outcome) {
        return Replies.changed(outcome, stored -> views.page(stored, command.caller(), views.asOf(null)));
    }
}
