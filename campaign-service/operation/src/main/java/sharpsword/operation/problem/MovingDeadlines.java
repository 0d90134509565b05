package sharpsword.operation.problem;

import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Outcome;
import sharpsword.messaging.document.Stored;
import sharpsword.operation.profile.OperationProfile;
import sharpsword.reference.data.PackageChange;
import sharpsword.reference.data.ReferenceData;

/**
 * Moves the deadlines of open problems when a calendar or a clock changes, and only those that must move. Several
 * instances may do it at once: the same package and problem are the same command.
 */
@Component
final class MovingDeadlines {

    private static final Logger LOG = LoggerFactory.getLogger(MovingDeadlines.class);
    private static final Set<String> KINDS = Set.of("calendar", "deadlines", "clock-unit-rules");

    private final Problems open;
    private final Documents<Problem> problems;
    private final ReferenceData reference;
    private final String service;

    MovingDeadlines(Problems open, Documents<Problem> problems, ReferenceData reference, OperationProfile profile) {
        this.open = open;
        this.problems = problems;
        this.reference = reference;
        this.service = profile.operation().service();
        reference.onChange(this::changed);
    }

    private void changed(PackageChange change) {
        if (KINDS.contains(change.after().kind())) {
            move(change.version().toString());
        }
    }

    private void move(String version) {
        ProblemClocks clocks = ProblemClocks.of(reference.packages());
        String last = "";
        for (List<Stored<Problem>> page = open.openAfter(last); !page.isEmpty(); page = open.openAfter(last)) {
            for (Stored<Problem> each : page) {
                String id = each.value().id();
                Command command = Command.of(Caller.service(service), "deadlines:" + version + ":" + id, version, null);
                Outcome<Problem> outcome =
                        problems.change(command, id, (problem, moment) -> problem.reckonAgain(clocks));
                if (outcome instanceof Outcome.Refused<Problem> refused) {
                    LOG.warn("The deadline of problem {} was not moved: {}", id, refused.refusal());
                }
            }
            last = page.getLast().value().id();
        }
    }
}
