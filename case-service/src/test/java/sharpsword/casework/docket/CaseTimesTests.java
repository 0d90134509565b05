package sharpsword.casework.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.casework.clock.ClockFace;
import sharpsword.casework.clock.ClockFace.Standing;
import sharpsword.casework.clock.Reckoner;
import sharpsword.casework.docket.TransfersOfCase.Known;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.ReferenceKinds;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.deadline.Light;

class CaseTimesTests {

    private static final Instant FILED = Instant.parse("2024-06-20T02:00:00Z");
    private final ReferenceData reference = new ReferenceData(ReferenceKinds.ALL, BuiltInPackages.load());
    private final Reckoner reckoner = new Reckoner(reference);

    /** The lead is of 12 June 2024, so the 15th day of review is Thursday, 27 June. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-06-14T02:00:00Z, RUNNING, GREEN
            2024-06-24T02:00:00Z, RUNNING, YELLOW
            2024-06-27T15:59:00Z, RUNNING, YELLOW
            2024-06-27T16:01:00Z, OVERDUE, RED
            """)
    void coloursTheReviewAsTheDayGoes(Instant asOf, Standing standing, Light light) {
        ClockFace face = face(CaseFixture.aCase(), List.of(), CaseTimes.FILING_DECISION, asOf);

        assertThat(face.date()).isEqualTo("2024-06-27");
        assertThat(face.standing()).isEqualTo(standing);
        assertThat(face.light()).isEqualTo(light);
        assertThat(face.steps()).extracting("kind").contains("RestsOn", "Started", "Counted");
    }

    @Test
    void runsTheDecisionNinetyCalendarDaysFromTheFiling() {
        ClockFace face = face(CaseFixture.aFiledCase(FILED), List.of(), CaseTimes.DECISION, FILED.plusSeconds(60));

        // 20 June + 90 days = 18 September 2024, a working day after the Mid-Autumn holiday.
        assertThat(face.date()).isEqualTo("2024-09-18");
    }

    @Test
    void doesNotCountTheTimeWithThePolice() {
        Custody ten = new Custody(Instant.parse("2024-07-01T02:00:00Z"), Instant.parse("2024-07-11T02:00:00Z"));
        Known transfer = new Known("t", "POLICE_REFUSED", List.of(ten), false, false);
        Instant later = Instant.parse("2024-08-01T02:00:00Z");

        ClockFace face = face(CaseFixture.aFiledCase(FILED), List.of(transfer), CaseTimes.DECISION, later);

        // Ten days more than 18 September: Saturday, 28 September, which rolls to Sunday 29, a make-up working day.
        assertThat(face.date()).isEqualTo("2024-09-29");
    }

    @Test
    void standsStillWhileThePoliceHoldTheFile() {
        Known transfer =
                new Known("t", "SENT", List.of(new Custody(Instant.parse("2024-07-01T02:00:00Z"), null)), false, false);
        Instant later = Instant.parse("2024-08-01T02:00:00Z");

        ClockFace face = face(CaseFixture.aFiledCase(FILED), List.of(transfer), CaseTimes.DECISION, later);

        assertThat(face.standing()).isEqualTo(Standing.PAUSED);
        assertThat(face.left()).isNotNull();
    }

    @Test
    void endsTheDecisionClockWithTheDecisionNotToPenalise() {
        Instant decided = Instant.parse("2024-08-01T02:00:00Z");
        PenaltyCase closed = CaseFixture.decided(CaseFixture.aFiledCase(FILED), decided)
                .with(draft -> {
                    draft.state = CaseState.CLOSED;
                    draft.changedAt = Instant.parse("2024-12-01T02:00:00Z");
                });

        ClockFace after = face(closed, List.of(), CaseTimes.DECISION, Instant.parse("2024-12-02T02:00:00Z"));
        ClockFace before = face(closed, List.of(), CaseTimes.DECISION, decided.minusSeconds(60));

        assertThat(after.doneAt()).isEqualTo(decided);
        assertThat(after.standing()).isEqualTo(Standing.DONE_IN_TIME);
        assertThat(before.standing()).isEqualTo(Standing.RUNNING);
    }

    @Test
    void coloursAnEndedCaseAsItWasBeforeItsEnd() {
        PenaltyCase refused = CaseFixture.aCaseIn(CaseState.NOT_FILED)
                .with(draft -> draft.changedAt = Instant.parse("2024-06-26T02:00:00Z"));

        assertThat(colour(refused, "2024-06-25T02:00:00Z")).isEqualTo(Light.YELLOW);
        assertThat(colour(refused, "2024-06-27T02:00:00Z")).isEqualTo(Light.UNKNOWN);
    }

    private Light colour(PenaltyCase state, String asOf) {
        return Reckoner.worst(reckoner.faces(CaseTimes.of(state, List.of()), Instant.parse(asOf)));
    }

    @Test
    void knowsNothingOfWhatCameAfterTheDayAskedFor() {
        Custody later = new Custody(Instant.parse("2024-07-01T02:00:00Z"), null);
        Known transfer = new Known("t", "SENT", List.of(later), false, false);

        ClockFace before =
                face(CaseFixture.aFiledCase(FILED), List.of(transfer), CaseTimes.DECISION, FILED.plusSeconds(3600));

        assertThat(before.standing()).isEqualTo(Standing.RUNNING);
        assertThat(reckoner.faces(CaseTimes.of(CaseFixture.aFiledCase(FILED), List.of()), FILED.minusSeconds(60)))
                .extracting(ClockFace::code)
                .doesNotContain(CaseTimes.DECISION);
    }

    @ParameterizedTest
    @CsvSource({"false, 2026-06-11", "true, 2029-06-11"})
    void endsTheLimitationTwoOrFiveYearsAfterTheAct(boolean harmed, LocalDate end) {
        PenaltyCase state = CaseFixture.aCase().with(draft -> draft.conditions = conditions(harmed));

        Instant due = reckoner.dueAt(CaseTimes.limitation(state, state.conditions()), FILED);

        assertThat(due).isNotNull();
        assertThat(due.atZone(java.time.ZoneId.of("Asia/Shanghai")).toLocalDate())
                .isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"2021-07-14, 2023-07-14", "2021-07-15, 2026-07-15", "1999-03-01, 2001-03-01"})
    void appliesTheLongerLimitationOnlyToActsUnderTheLawThatKnowsIt(LocalDate act, LocalDate end) {
        Proposal of = CaseFixture.aProposal(Proposal.Kind.PENALTY);
        Proposal old = new Proposal(
                of.filing(),
                of.problem(),
                of.operation(),
                of.year(),
                of.district(),
                of.agency(),
                of.enterprise(),
                of.violation(),
                of.kind(),
                of.discoveredAt(),
                act);
        PenaltyCase state = CaseFixture.aCaseOf(old);

        Instant due = reckoner.dueAt(CaseTimes.limitation(state, conditions(true)), FILED);

        assertThat(due).isNotNull();
        assertThat(due.atZone(java.time.ZoneId.of("Asia/Shanghai")).toLocalDate())
                .isEqualTo(end);
        assertThat(reckoner.faces(CaseTimes.of(state, List.of()), FILED)).isNotEmpty();
    }

    private static FilingConditions conditions(boolean harmed) {
        var yes = new FilingConditions.Answer(true, "是");
        return new FilingConditions(yes, yes, yes, yes, harmed, null);
    }

    private ClockFace face(PenaltyCase state, List<Known> transfers, String code, Instant asOf) {
        return reckoner.faces(CaseTimes.of(state, transfers), asOf).stream()
                .filter(face -> face.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
