package sharpsword.operation.problem.messaging;

import java.util.Set;
import org.springframework.stereotype.Component;
import sharpsword.messaging.consume.Handling;
import sharpsword.messaging.consume.Reaction;
import sharpsword.messaging.consume.SubjectMissing;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.event.Event;
import sharpsword.operation.problem.HandlingProblem;
import sharpsword.operation.problem.ProblemsOfCases;
import sharpsword.operation.profile.OperationProfile;

/** Links a problem to the case that was opened because of it, and to the criminal transfer of that case. */
@Component
final class CaseLinks implements Reaction {

    private static final String OPENED = "case.opened.v1";
    private static final String REPORTED = "transfer.reported.v1";

    private final OperationProfile profile;
    private final HandlingProblem handling;
    private final ProblemsOfCases cases;

    CaseLinks(OperationProfile profile, HandlingProblem handling, ProblemsOfCases cases) {
        this.profile = profile;
        this.handling = handling;
        this.cases = cases;
    }

    @Override
    public String queue() {
        return profile.operation().service() + ".case-links";
    }

    @Override
    public Set<String> types() {
        return Set.of(OPENED, REPORTED);
    }

    @Override
    public Handling react(Event event, Command command) {
        if (!text(event, "operation").equals(profile.code())) {
            return Handling.done();
        }
        if (event.type().equals(OPENED)) {
            return Handling.of(handling.linkCase(command, text(event, "problem"), event.subject()));
        }
        String caseId = text(event, "case");
        // The case may have been told of after its transfer: order is never promised.
        String problem = cases.ofCase(caseId).orElseThrow(() -> new SubjectMissing("problem of case " + caseId));
        return Handling.of(handling.linkTransfer(command, problem, event.subject()));
    }

    private static String text(Event event, String field) {
        return event.data().path(field).asString("");
    }
}
