package sharpsword.reference.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sharpsword.reference.Fixture.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.access.RefusedException;
import sharpsword.reference.BuiltInPackages;

class DeadlinesTests {

    private static final Instant AS_OF = at("2024-07-18T12:00");
    private static final Deadlines DEADLINES = Deadlines.of(BuiltInPackages.load());

    @ParameterizedTest
    @CsvSource({
        // The day of the event does not count; 5 working days over the make-up Saturday of 2024-05-11.
        "STATEMENT, 2024-05-08T10:00, 2024-05-14",
        // 5 working days over the National Day holiday and the make-up Sunday before it.
        "STATEMENT, 2024-09-27T10:00, 2024-10-10",
        // 15 calendar days end on a Saturday: Monday.
        "PAYMENT, 2024-06-14T16:00, 2024-07-01",
        // 15 calendar days end on a Saturday that is a make-up day: it stays.
        "PAYMENT, 2024-09-27T16:00, 2024-10-12",
        // 90 calendar days end in the National Day holiday: first working day after it.
        "DECISION, 2024-07-05T09:00, 2024-10-08",
        // Order served on 06-03, re-check within 30 calendar days.
        "RECHECK, 2024-06-03T11:00, 2024-07-03",
        // Months end on the same day of the month, or on the last one.
        "RESTRICTION_TERM, 2024-01-16T09:00, 2024-04-16",
        "RESTRICTION_TERM, 2023-11-30T09:00, 2024-02-29",
        "LITIGATION, 2024-08-31T09:00, 2025-02-28",
        // 3 months end on the first day of the Labour Day holiday: rolls to 05-06.
        "COURT_APPLICATION, 2024-02-01T09:00, 2024-05-06",
        // Late in the evening in Chongqing is still that day, whatever UTC says.
        "TRANSFER_APPROVAL, 2024-06-03T23:59, 2024-06-06",
        "TRANSFER_APPROVAL, 2024-06-04T00:00, 2024-06-07",
        // The surcharge reaches the principal on its 34th day (33 days make 99 %), rest day or not.
        "SURCHARGE_CAP, 2024-06-10T00:00, 2024-07-14",
        "TRANSFER_SEND, 2024-06-07T17:30, 2024-06-08"
    })
    void endsOn(String rule, String start, LocalDate expected) {
        Deadline.Due due = due(RunningDeadline.of("x", rule, at(start)));

        assertThat(due.date()).isEqualTo(expected);
    }

    @Test
    void dayClockEndsWithTheDayAndHourClockWithTheMinute() {
        assertThat(due(RunningDeadline.of("x", "PAYMENT", at("2024-06-14T16:00")))
                        .dueAt())
                .isEqualTo(at("2024-07-01T23:59:59.999999999"));
        assertThat(due(RunningDeadline.of("x", "TRANSFER_SEND", at("2024-06-07T17:30")))
                        .dueAt())
                .isEqualTo(at("2024-06-08T17:30"));
    }

    /** Order served 06-03, re-check on 06-28 finds discharge: the days 06-04 to 06-28 are 25. */
    @Test
    void countsTheDaysOfADailyPenaltyFromTheDayAfter() {
        RunningDeadline order = RunningDeadline.of("x", "RECHECK", at("2024-06-03T11:00"));
        Step.Started started = step(DEADLINES.reckon(order, AS_OF), Step.Started.class);

        assertThat(started.firstDay().datesUntil(LocalDate.of(2024, 6, 29))).hasSize(25);
    }

    @Test
    void extensionsAndPausesMoveTheEnd() {
        RunningDeadline decision = decision(
                List.of(
                        pause("HEARING", "2024-03-01T09:00", "2024-03-11T09:00"),
                        pause("MONITORING", "2024-03-05T09:00", "2024-03-15T09:00")),
                List.of(extension(30, "UNIT_HEAD"), extension(30, "COLLECTIVE_DISCUSSION")));

        // 2024-01-10 + 150 days is 06-08; the 14 days after 03-01 up to 03-15 are left out; 06-22 is a Saturday.
        assertThat(due(decision).date()).isEqualTo(LocalDate.of(2024, 6, 24));
    }

    /** 5 working days over the Dragon Boat Festival end on 06-12; then 3 calendar days end on Saturday 06-15. */
    @Test
    void extensionInAnotherUnitCountsOnFromTheLastDay() {
        RunningDeadline statement = new RunningDeadline(
                "x",
                "STATEMENT",
                at("2024-06-04T10:00"),
                List.of(),
                List.of(new Extension(new Term(3, DayUnit.CALENDAR_DAY), "UNIT_HEAD", at("2024-06-05T10:00"))));

        assertThat(due(statement).date()).isEqualTo(LocalDate.of(2024, 6, 17));
    }

    @Test
    void explainsItself() {
        RunningDeadline decision = decision(
                List.of(pause("HEARING", "2024-03-01T09:00", "2024-03-02T09:00")), List.of(extension(30, "UNIT_HEAD")));

        Deadline.Due due = due(decision);

        assertThat(due.why().steps())
                .containsExactly(
                        new Step.RestsOn("APL", "60", "APL 2021", sharpsword.reference.data.Mark.SURE),
                        new Step.Started("case.filed", at("2024-01-10T15:00"), LocalDate.of(2024, 1, 11)),
                        new Step.Counted(new Term(90, DayUnit.CALENDAR_DAY), StatedUnit.DAY, "APL 85"),
                        new Step.Extended(new Term(30, DayUnit.CALENDAR_DAY), "UNIT_HEAD", at("2024-03-20T09:00")),
                        new Step.StoodStill("HEARING", at("2024-03-01T09:00"), at("2024-03-02T09:00")));
        assertThat(due.date()).isEqualTo(LocalDate.of(2024, 5, 10));
        assertThat(due.why().packages())
                .extracting(Object::toString)
                .containsExactly(
                        "calendar/2024 v1",
                        "clock-unit-rules/national v1",
                        "deadlines/national v1",
                        "laws/national v1",
                        "thresholds/national v1");
    }

    @Test
    void namesSkippedRestDaysAndTheRollForward() {
        Deadline statement = DEADLINES.reckon(RunningDeadline.of("x", "STATEMENT", at("2024-04-30T10:00")), AS_OF);
        Deadline payment = DEADLINES.reckon(RunningDeadline.of("x", "PAYMENT", at("2024-06-14T16:00")), AS_OF);

        assertThat(step(statement, Step.RestDaysSkipped.class).days())
                .containsExactlyElementsOf(LocalDate.of(2024, 5, 1)
                        .datesUntil(LocalDate.of(2024, 5, 6))
                        .toList());
        assertThat(step(payment, Step.RolledForward.class))
                .isEqualTo(new Step.RolledForward(LocalDate.of(2024, 6, 29), LocalDate.of(2024, 7, 1)));
    }

    @Test
    void saysFromWhichDateAYearIsUncovered() {
        Deadline working = DEADLINES.reckon(RunningDeadline.of("x", "DEMAND", at("2026-12-25T10:00")), AS_OF);
        Deadline calendar = DEADLINES.reckon(RunningDeadline.of("x", "DECISION", at("2026-11-01T10:00")), AS_OF);

        assertThat(working).isInstanceOfSatisfying(Deadline.Uncovered.class, uncovered -> {
            assertThat(uncovered.from()).isEqualTo(LocalDate.of(2027, 1, 1));
            assertThat(uncovered.light()).isEqualTo(Light.UNKNOWN);
        });
        assertThat(calendar)
                .isInstanceOfSatisfying(
                        Deadline.Uncovered.class,
                        uncovered -> assertThat(uncovered.notBefore()).isEqualTo(LocalDate.of(2027, 1, 30)));
    }

    @Test
    void clockThatNeedsNoCalendarKnowsItsEndInAnUncoveredYear() {
        assertThat(due(RunningDeadline.of("x", "TRANSFER_SEND", at("2026-12-31T20:00")))
                        .dueAt())
                .isEqualTo(at("2027-01-01T20:00"));
        assertThat(due(RunningDeadline.of("x", "SURCHARGE_CAP", at("2026-12-20T00:00")))
                        .date())
                .isEqualTo(LocalDate.of(2027, 1, 23));
    }

    @Test
    void openPauseLeavesTheEndOpenAndSaysWhatIsLeft() {
        RunningDeadline decision = decision(List.of(pause("CRIMINAL_TRANSFER", "2024-03-01T09:00", null)), List.of());

        assertThat(DEADLINES.reckon(decision, AS_OF)).isInstanceOfSatisfying(Deadline.Paused.class, paused -> {
            assertThat(paused.since()).isEqualTo(at("2024-03-02T00:00"));
            assertThat(paused.left()).isEqualTo(new Term(90 - 51, DayUnit.CALENDAR_DAY));
        });
    }

    @Test
    void openPauseOfAnHourClock() {
        RunningDeadline sending = new RunningDeadline(
                "x",
                "TRANSFER_SEND",
                at("2024-06-07T10:00"),
                List.of(pause("SUSPENSION", "2024-06-07T12:30", null)),
                List.of());

        assertThat(DEADLINES.reckon(sending, AS_OF))
                .isInstanceOfSatisfying(
                        Deadline.Paused.class,
                        paused -> assertThat(paused.left()).isEqualTo(new Term(22, DayUnit.HOUR)));
    }

    @Test
    void pauseAfterTheEndChangesNothing() {
        RunningDeadline decision = decision(List.of(pause("HEARING", "2024-06-01T09:00", null)), List.of());

        assertThat(due(decision).date()).isEqualTo(LocalDate.of(2024, 4, 9));
    }

    @ParameterizedTest
    @CsvSource({
        // RECHECK from 2024-06-03: 30 days from 06-04 to 07-03; 70 % are used at the end of 06-24.
        "2024-06-03T12:00, GREEN",
        "2024-06-24T23:00, GREEN",
        "2024-06-25T00:00, YELLOW",
        "2024-07-03T23:59, YELLOW",
        "2024-07-04T00:00, RED"
    })
    void lightChangesWithTheShareOfTheTime(String asOf, Light expected) {
        Deadline deadline = DEADLINES.reckon(RunningDeadline.of("x", "RECHECK", at("2024-06-03T11:00")), at(asOf));

        assertThat(deadline.light()).isEqualTo(expected);
    }

    @Test
    void waitingPeriodRaisesNoAlarm() {
        RunningDeadline demand = RunningDeadline.of("x", "DEMAND", at("2024-06-03T11:00"));

        assertThat(DEADLINES.reckon(demand, at("2024-12-01T00:00")).light()).isEqualTo(Light.GREEN);
    }

    @Test
    void lightDoesNotChangeWhileTheClockStandsStill() {
        RunningDeadline decision =
                decision(List.of(pause("HEARING", "2024-03-12T09:00", "2024-05-31T09:00")), List.of());

        // 62 of 90 days are used when the pause begins; 63 make 70 %.
        assertThat(DEADLINES.reckon(decision, at("2024-03-12T23:00")).light()).isEqualTo(Light.GREEN);
        assertThat(DEADLINES.reckon(decision, at("2024-05-31T23:00")).light()).isEqualTo(Light.GREEN);
        assertThat(DEADLINES.reckon(decision, at("2024-06-02T00:00")).light()).isEqualTo(Light.YELLOW);
    }

    @Test
    void refusesAnUnknownRule() {
        assertThatThrownBy(() -> DEADLINES.reckon(RunningDeadline.of("x", "NONE", AS_OF), AS_OF))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("deadline-rule-unknown"));
    }

    private static Deadline.Due due(RunningDeadline running) {
        Deadline deadline = DEADLINES.reckon(running, AS_OF);
        assertThat(deadline).isInstanceOf(Deadline.Due.class);
        return (Deadline.Due) deadline;
    }

    private static RunningDeadline decision(List<Pause> pauses, List<Extension> extensions) {
        return new RunningDeadline("case", "DECISION", at("2024-01-10T15:00"), pauses, extensions);
    }

    private static Pause pause(String reason, String from, @Nullable String to) {
        return new Pause(reason, at(from), to == null ? null : at(to));
    }

    private static Extension extension(int days, String by) {
        return new Extension(new Term(days, DayUnit.CALENDAR_DAY), by, at("2024-03-20T09:00"));
    }

    private static <S extends Step> S step(Deadline deadline, Class<S> type) {
        return deadline.why().steps().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
