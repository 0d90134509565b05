package sharpsword.operation.inspection;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.messaging.document.Aggregate;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.DocumentType;
import sharpsword.messaging.document.Happening;
import sharpsword.messaging.document.IndexKeys;
import sharpsword.messaging.document.Moment;
import sharpsword.operation.desk.Place;
import sharpsword.reference.data.PackageVersion;

/**
 * A visit to a site (现场检查).
 *
 * <p>Born when it is scheduled with team, trigger and checklist. The team arrives, answers the checklist and leaves; the
 * problems that it finds are records of their own. A cancelled inspection is no visit.
 *
 * @param checklist package that the points come from
 * @param points the checklist as it stood when it was scheduled
 * @param arrivedAt when the team arrived; null before
 * @param leftAt when the team left; null before
 * @param problems number of problems when it was completed
 */
public record Inspection(
        String id,
        @JsonIgnore Set<String> visibleTo,
        String operation,
        int year,
        Trigger trigger,
        String matter,
        @Nullable String programme,
        @Nullable String strand,
        String district,
        String agency,
        @Nullable String enterprise,
        String siteName,
        @Nullable Place place,
        Notice notice,
        LocalDate scheduledFor,
        List<Member> team,
        List<String> partners,
        PackageVersion checklist,
        List<Point> points,
        List<Answer> answers,
        @Nullable Instant arrivedAt,
        @Nullable Instant leftAt,
        @Nullable String summary,
        int problems,
        InspectionState state)
        implements Aggregate {

    public static final DocumentType<Inspection> TYPE = DocumentType.of(
            "inspections",
            Inspection.class,
            IndexKeys.of("visibleTo", "state", "-scheduledFor"),
            IndexKeys.of("visibleTo", "-scheduledFor"),
            IndexKeys.of("trigger.lead"),
            IndexKeys.of("enterprise", "-scheduledFor"),
            IndexKeys.of("year", "state"));

    public Inspection {
        visibleTo = Set.copyOf(visibleTo);
        team = List.copyOf(team);
        partners = List.copyOf(partners);
        points = List.copyOf(points);
        answers = List.copyOf(answers);
    }

    Decision<Inspection> schedule() {
        return Decision.accept(this, told("schedule", "inspection.scheduled.v1"));
    }

    Decision<Inspection> arrive(Caller caller, @Nullable Place at, Moment moment) {
        InspectionState next = InspectionLife.TABLE.require(state, InspectionAction.ARRIVE);
        requireTeam(caller);
        Inspection arrived = with(next, answers, at == null ? place : at, moment.occurredAt(), null, summary, problems);
        return Decision.accept(arrived, Happening.kept("arrive", Map.of("state", next)));
    }

    /** Takes answers; a later answer to the same point replaces the earlier one, which stays in the history. */
    Decision<Inspection> answer(Caller caller, List<Answer> given) {
        InspectionState next = InspectionLife.TABLE.require(state, InspectionAction.ANSWER);
        requireTeam(caller);
        Map<String, Answer> all = new LinkedHashMap<>();
        answers.forEach(answer -> all.put(answer.point(), answer));
        for (Answer answer : given) {
            requireSound(answer);
            all.put(answer.point(), answer);
        }
        Inspection answered = with(next, List.copyOf(all.values()), place, arrivedAt, null, summary, problems);
        List<Map<String, Object>> noted = given.stream()
                .map(answer -> Map.<String, Object>of("point", answer.point(), "result", answer.result()))
                .toList();
        return Decision.accept(answered, Happening.kept("answer", Map.of("answers", noted)));
    }

    /**
     * The team leaves.
     *
     * @param found number of problems that were registered
     */
    Decision<Inspection> complete(Caller caller, String text, int found, Moment moment) {
        InspectionState next = InspectionLife.TABLE.require(state, InspectionAction.COMPLETE);
        requireTeam(caller);
        if (arrivedAt != null) {
            moment.notBefore(arrivedAt);
        }
        List<String> open = unanswered();
        if (!open.isEmpty()) {
            return Decision.reject(
                    Refusal.rule("inspection-points-open").at("answers").with("points", String.join(", ", open)));
        }
        boolean violated = answers.stream().anyMatch(answer -> answer.result() == Answer.Result.VIOLATES);
        if (violated && found == 0) {
            return Decision.reject(Refusal.rule("inspection-problem-missing"));
        }
        Inspection done = with(next, answers, place, arrivedAt, moment.occurredAt(), text, found);
        return Decision.accept(done, done.told("complete", "inspection.completed.v1"));
    }

    Decision<Inspection> cancel(String reason) {
        InspectionState next = InspectionLife.TABLE.require(state, InspectionAction.CANCEL);
        Inspection cancelled = with(next, answers, place, arrivedAt, null, reason, problems);
        return Decision.accept(cancelled, cancelled.told("cancel", "inspection.cancelled.v1"));
    }

    /** Codes of the points that nobody has answered yet. */
    public List<String> unanswered() {
        List<String> open = new ArrayList<>(points.stream().map(Point::code).toList());
        answers.forEach(answer -> open.remove(answer.point()));
        return open;
    }

    private void requireSound(Answer answer) {
        if (points.stream().noneMatch(point -> point.code().equals(answer.point()))) {
            throw Refusal.rule("inspection-point-unknown")
                    .at("answers")
                    .with("point", answer.point())
                    .asException();
        }
        if (answer.needsNote()) {
            throw Refusal.rule("inspection-note-missing")
                    .at("answers")
                    .with("point", answer.point())
                    .asException();
        }
    }

    private void requireTeam(Caller caller) {
        String officer = caller.officer().officerId();
        if (team.stream().noneMatch(member -> member.officer().equals(officer))) {
            throw Refusal.notEntitled("inspection-not-of-team").asException();
        }
    }

    private Happening told(String action, String type) {
        return Happening.told(action, type, InspectionTold.of(this));
    }

    private Inspection with(
            InspectionState next,
            List<Answer> given,
            @Nullable Place at,
            @Nullable Instant arrived,
            @Nullable Instant left,
            @Nullable String text,
            int found) {
        return new Inspection(
                id,
                visibleTo,
                operation,
                year,
                trigger,
                matter,
                programme,
                strand,
                district,
                agency,
                enterprise,
                siteName,
                at,
                notice,
                scheduledFor,
                team,
                partners,
                checklist,
                points,
                given,
                arrived,
                left,
                text,
                found,
                next);
    }
}
