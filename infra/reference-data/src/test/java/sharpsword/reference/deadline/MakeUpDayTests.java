package sharpsword.reference.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static sharpsword.reference.Fixture.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.Fixture;
import sharpsword.reference.ReferenceKinds;
import sharpsword.reference.calendar.CalendarYear;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.ReferenceData;

/** Saturday 2026-11-28 becomes a make-up day while the platform runs. */
class MakeUpDayTests {

    private final ReferenceData reference = new ReferenceData(ReferenceKinds.ALL, BuiltInPackages.load());
    private final DataPackages before = reference.packages();

    private final List<RunningDeadline> running = List.of(
            clock("statement over the day", "STATEMENT", "2026-11-24T10:00"),
            clock("statement over the day and the weekend after it", "STATEMENT", "2026-11-27T10:00"),
            clock("statement that ends on the Friday before", "STATEMENT", "2026-11-20T10:00"),
            clock("statement that starts on the Saturday itself", "STATEMENT", "2026-11-28T10:00"),
            clock("statement that starts on the Monday after", "STATEMENT", "2026-11-30T10:00"),
            clock("demand over the day", "DEMAND", "2026-11-18T10:00"),
            clock("payment that ends on the day", "PAYMENT", "2026-11-13T10:00"),
            clock("payment that ends on the Sunday after", "PAYMENT", "2026-11-14T10:00"),
            clock("payment that runs over the day", "PAYMENT", "2026-11-20T10:00"),
            clock("months that end on the day", "RESTRICTION_TERM", "2026-08-28T10:00"),
            clock("hours over the day", "TRANSFER_SEND", "2026-11-27T20:00"),
            clock("surcharge that ends on the day", "SURCHARGE_CAP", "2026-10-25T10:00"),
            clock("demand that reaches the uncovered year", "DEMAND", "2026-12-25T10:00"),
            clock("statement of 2024", "STATEMENT", "2024-11-26T10:00"),
            paused(
                    "statement that stands still on the day",
                    "2026-11-24T10:00",
                    "2026-11-27T09:00",
                    "2026-11-30T09:00"),
            paused(
                    "statement that stood still before the day",
                    "2026-11-23T10:00",
                    "2026-11-24T09:00",
                    "2026-11-26T09:00"));

    @Test
    void movesExactlyTheDeadlinesThatItMust() {
        reference.accept(withMakeUpDay());

        Map<String, String> moved = new TreeMap<>();
        MovedDeadline.between(before, reference.packages(), running, at("2026-11-24T12:00"))
                .forEach(one -> moved.put(one.id(), date(one.before()) + " -> " + date(one.after())));
        assertThat(moved)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "statement over the day", "2026-12-01 -> 2026-11-30",
                        "statement over the day and the weekend after it", "2026-12-04 -> 2026-12-03",
                        "demand over the day", "2026-12-02 -> 2026-12-01",
                        "payment that ends on the day", "2026-11-30 -> 2026-11-28",
                        "months that end on the day", "2026-11-30 -> 2026-11-28",
                        "statement that stood still before the day", "2026-12-02 -> 2026-12-01"));
    }

    @Test
    void newVersionStandsInTheExplanationOfTheNextReckoning() {
        reference.accept(withMakeUpDay());

        Deadline deadline = Deadlines.of(reference.packages()).reckon(running.getFirst(), at("2026-11-24T12:00"));

        assertThat(deadline.why().packages()).extracting(Object::toString).contains("calendar/2026 v2");
    }

    @Test
    void oldSnapshotStillGivesTheOldDeadline() {
        reference.accept(withMakeUpDay());

        Deadline deadline = Deadlines.of(before).reckon(running.getFirst(), at("2026-11-24T12:00"));

        assertThat(date(deadline)).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    private DataPackage withMakeUpDay() {
        DataPackage calendar = before.latest(CalendarYear.KIND.code(), "2026").orElseThrow();
        return Fixture.withRow(calendar, "{'date': '2026-11-28', 'type': 'MAKE_UP', 'name': '测试'}");
    }

    private static Object date(Deadline deadline) {
        return deadline instanceof Deadline.Due due ? due.date() : deadline;
    }

    private static RunningDeadline clock(String id, String rule, String start) {
        return RunningDeadline.of(id, rule, at(start));
    }

    private static RunningDeadline paused(String id, String start, String from, String to) {
        return new RunningDeadline(
                id, "STATEMENT", at(start), List.of(new Pause("SUSPENSION", at(from), at(to))), List.of());
    }
}
