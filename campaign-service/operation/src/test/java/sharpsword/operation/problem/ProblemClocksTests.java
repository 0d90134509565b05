package sharpsword.operation.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static sharpsword.operation.problem.Problems2024.FOUND;
import static sharpsword.operation.problem.Problems2024.PACKAGES;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.messaging.document.Decision;
import sharpsword.operation.trial.TrialProfile;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.Mark;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.data.Validity;
import sharpsword.reference.deadline.Deadline;
import sharpsword.reference.deadline.Light;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** By when a problem that was found on Friday 2024-06-07 has to be put right; Monday 2024-06-10 is a holiday. */
class ProblemClocksTests {

    private static final ProblemClocks CLOCKS = ProblemClocks.of(PACKAGES);

    @ParameterizedTest
    @CsvSource({"MINOR, 2024-06-13", "GENERAL, 2024-07-01", "SERIOUS, 2024-07-08"})
    void dependsOnTheSeverity(Severity severity, LocalDate due) {
        assertThat(ProblemClocks.dateOf(CLOCKS.rectification("P-1", severity, FOUND, FOUND)))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-08T02:00:00Z, GREEN",
        "2024-06-30T02:00:00Z, YELLOW",
        "2024-07-01T15:59:00Z, YELLOW",
        "2024-07-01T16:00:00Z, RED"
    })
    void changesItsColourAsTimeGoesBy(Instant asOf, Light light) {
        Problem problem = Problems2024.problem(Severity.GENERAL, ProblemState.IN_PROGRESS, WriteOff.NONE, false);

        assertThat(CLOCKS.rectification(problem, asOf).light()).isEqualTo(light);
    }

    @Test
    void keepsTheColourOfTheDayOnWhichItWasClaimedDone() {
        WriteOff claimed = WriteOff.NONE.claimedBy(Problems2024.by("T-02", FOUND));
        Problem problem = Problems2024.problem(Severity.GENERAL, ProblemState.DONE_CLAIMED, claimed, false);

        assertThat(CLOCKS.rectification(problem, Instant.parse("2025-01-01T00:00:00Z"))
                        .light())
                .isEqualTo(Light.GREEN);
    }

    @Test
    void movesOnlyTheDeadlinesThatANewHolidayTouches() {
        ReferenceData reference = TrialProfile.reference();
        DataPackage before = reference.packages().latest("calendar", "2024").orElseThrow();
        ArrayNode days = before.content().deepCopy();
        days.add(JsonNodeFactory.instance
                .objectNode()
                .put("date", "2024-06-20")
                .put("type", "HOLIDAY")
                .put("name", "新增"));
        Validity year = before.validity();
        reference.accept(new DataPackage(
                "calendar", "2024", before.version() + 1, year, before.title(), "test", Mark.ASSUMED, days));
        ProblemClocks after = ProblemClocks.of(reference.packages());

        Decision<Problem> minor = Problems2024.problem(Severity.MINOR, ProblemState.OPEN, WriteOff.NONE, false)
                .reckonAgain(after);
        Decision<Problem> general = Problems2024.problem(Severity.GENERAL, ProblemState.OPEN, WriteOff.NONE, false)
                .reckonAgain(after);

        assertThat(((Decision.Accepted<Problem>) minor).happenings()).isEmpty();
        assertThat(((Decision.Accepted<Problem>) general).next().dueOn()).hasToString("2024-07-02");
    }

    @Test
    void saysSoWhenNoCalendarCoversTheDeadline() {
        Instant december2026 = Instant.parse("2026-12-28T02:00:00Z");

        assertThat(CLOCKS.rectification("P-1", Severity.GENERAL, december2026, december2026))
                .isInstanceOf(Deadline.Uncovered.class);
    }
}
