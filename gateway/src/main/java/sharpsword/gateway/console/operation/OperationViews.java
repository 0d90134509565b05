package sharpsword.gateway.console.operation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sharpsword.gateway.console.page.Clock;
import sharpsword.gateway.console.page.Deadline;

/** Records of an operation as its service tells them, as far as the pages show them. */
final class OperationViews {

    private OperationViews() {}

    record Signature(String name, String agency, Instant at) {}

    record Counts(Map<String, Long> leads, Map<String, Long> inspections, Map<String, Long> problems, long overdue) {}

    record PlanStep(String state, Signature by, String note) {}

    record Plan(
            String id,
            int year,
            LocalDate from,
            LocalDate to,
            String leadAgency,
            List<String> partners,
            List<String> districts,
            String state,
            List<PlanStep> steps,
            long revision,
            List<String> possible) {}

    record Conclusion(String outcome, String note, Signature by) {}

    record Lead(
            String id,
            int year,
            String source,
            String matter,
            @Nullable String strand,
            String district,
            String agency,
            @Nullable String enterprise,
            @Nullable String subject,
            @Nullable String description,
            String state,
            List<String> officers,
            List<String> inspections,
            @Nullable String dispatchedTo,
            @Nullable Conclusion conclusion,
            @Nullable String enterpriseName,
            Instant registeredAt,
            long revision,
            List<String> possible) {}

    record Member(String officer, String agency) {}

    record Point(String code, String title) {}

    record Answer(String point, String result, String note) {}

    record Trigger(@Nullable String lead) {}

    record Inspection(
            String id,
            int year,
            Trigger trigger,
            String matter,
            @Nullable String strand,
            String district,
            String agency,
            @Nullable String enterprise,
            String siteName,
            LocalDate scheduledFor,
            List<Member> team,
            List<Point> points,
            List<Answer> answers,
            @Nullable Instant arrivedAt,
            @Nullable Instant leftAt,
            @Nullable String summary,
            int problems,
            String state,
            List<String> unanswered,
            long revision,
            List<String> possible) {}

    /** The title is the Chinese one, as the catalogue had it when the problem was found. */
    record Finding(
            String category, String title, List<String> lawRefs, String severity, String mode, String description) {}

    record Duty(
            @Nullable String responsibleUnit,
            @Nullable String supervisingUnit,
            @Nullable String requirement) {}

    record Progress(String action, String state, String note, Signature by) {}

    record Filing(String kind, String violation, LocalDate actDate, Signature by) {}

    record Completeness(int percent, List<String> missing) {}

    record Problem(
            String id,
            int year,
            String district,
            String agency,
            @Nullable String enterprise,
            String siteName,
            @Nullable String inspection,
            @Nullable String lead,
            String matter,
            @Nullable String strand,
            Finding finding,
            Duty duty,
            Instant issuedAt,
            @Nullable LocalDate dueOn,
            List<Progress> progress,
            @Nullable Filing filing,
            @Nullable String caseId,
            @Nullable String transferId,
            int rebounds,
            String state,
            @Nullable String enterpriseName,
            Deadline deadline,
            Completeness completeness,
            long revision,
            List<String> possible) {

        /** Colour of the deadline; a problem that was written off has none any more. */
        String light() {
            return isWrittenOff() ? Clock.DONE : deadline.light();
        }

        /** Its deadline, which runs until it is written off. */
        Clock clock() {
            Clock clock = deadline.asClock();
            return isWrittenOff() ? clock.done() : clock;
        }

        private boolean isWrittenOff() {
            return state.equals("WRITTEN_OFF");
        }
    }
}
