package sharpsword.operation.inspection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Outcome;
import sharpsword.operation.desk.Place;
import sharpsword.operation.evidence.Evidence;
import sharpsword.operation.evidence.KeepingEvidence;
import sharpsword.operation.officer.Officer;
import sharpsword.operation.officer.Officers;
import sharpsword.reference.deadline.ChinaTime;

/** What the team does on site: arrive, answer the checklist, leave; or call the visit off. */
@Component
public final class CarryingOutInspection {

    private final Documents<Inspection> inspections;
    private final Officers officers;
    private final KeepingEvidence evidence;
    private final ProblemCount problems;

    CarryingOutInspection(
            Documents<Inspection> inspections, Officers officers, KeepingEvidence evidence, ProblemCount problems) {
        this.inspections = inspections;
        this.officers = officers;
        this.evidence = evidence;
        this.problems = problems;
    }

    /**
     * An answer as it was given, with the identifiers of its files.
     *
     * @param evidence identifiers of staged files
     */
    public record Given(String point, Answer.Result result, String note, List<String> evidence) {
        public Given {
            evidence = List.copyOf(evidence);
        }
    }

    /** The team arrives. Certificates are looked at again, because they may have run out since. */
    public Outcome<Inspection> arrive(Command command, String id, @Nullable Place place) {
        InspectionAction.ARRIVE.require(command.caller());
        return inspections.change(command, id, (inspection, moment) -> {
            List<Officer> team = inspection.team().stream()
                    .map(member -> officers.inService(member.officer()))
                    .toList();
            TeamRule.require(team, ChinaTime.dateOf(moment.occurredAt()));
            return inspection.arrive(command.caller(), place, moment);
        });
    }

    public Outcome<Inspection> answer(Command command, String id, List<Given> given) {
        InspectionAction.ANSWER.require(command.caller());
        List<String> files =
                given.stream().flatMap(each -> each.evidence().stream()).toList();
        return evidence.binding(
                command.caller(),
                Visits.KIND,
                id,
                files,
                listed -> inspections.change(
                        command,
                        id,
                        (inspection, moment) -> inspection.answer(command.caller(), answers(given, listed))));
    }

    public Outcome<Inspection> complete(Command command, String id, String summary) {
        InspectionAction.COMPLETE.require(command.caller());
        return inspections.change(
                command,
                id,
                (inspection, moment) ->
                        inspection.complete(command.caller(), summary, problems.ofInspection(id), moment));
    }

    public Outcome<Inspection> cancel(Command command, String id, String reason) {
        InspectionAction.CANCEL.require(command.caller());
        return inspections.change(command.because(reason), id, (inspection, moment) -> inspection.cancel(reason));
    }

    private static List<Answer> answers(List<Given> given, List<Evidence> listed) {
        List<Answer> answers = new ArrayList<>();
        for (Given each : given) {
            List<Evidence> own = listed.stream()
                    .filter(file -> each.evidence().contains(file.file()))
                    .toList();
            answers.add(new Answer(each.point(), each.result(), each.note(), own));
        }
        return answers;
    }
}
