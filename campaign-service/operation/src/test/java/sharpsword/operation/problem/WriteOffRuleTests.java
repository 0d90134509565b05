package sharpsword.operation.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static sharpsword.operation.problem.Problems2024.CLOCKS;
import static sharpsword.operation.problem.Problems2024.FOUND;
import static sharpsword.operation.problem.Problems2024.PAPER;
import static sharpsword.operation.problem.Problems2024.PHOTO;
import static sharpsword.operation.problem.Problems2024.by;
import static sharpsword.operation.problem.Problems2024.problem;
import static sharpsword.operation.problem.Problems2024.step;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.access.Refusal;
import sharpsword.messaging.document.Decision;
import sharpsword.operation.evidence.Evidence;

/** The guards of the write-off, each with one case that passes and one that does not. */
class WriteOffRuleTests {

    private static final Instant LATER = FOUND.plus(Duration.ofDays(3));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "passes", textBlock = """
            GENERAL | IN_PROGRESS | false | paper       | passes
            GENERAL | IN_PROGRESS | false | nothing     | problem-evidence-missing
            SERIOUS | IN_PROGRESS | false | paper       | problem-photo-missing
            SERIOUS | IN_PROGRESS | false | paper,photo | passes
            GENERAL | OPEN        | false | paper       | problem-plan-missing
            MINOR   | OPEN        | true  | paper       | passes
            """)
    void guardsTheClaim(Severity severity, ProblemState state, boolean onSpot, String files, @Nullable String code) {
        Problem problem = problem(severity, state, WriteOff.NONE, onSpot);
        Evidence[] evidence = files.equals("nothing")
                ? new Evidence[0]
                : files.equals("paper") ? new Evidence[] {PAPER} : new Evidence[] {PAPER, PHOTO};

        assertThat(codeOf(problem, step(ProblemAction.CLAIM_DONE, "T-02", LATER, evidence)))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "passes", textBlock = """
            CHECK_LOCALLY, claimant, problem-checker-is-submitter
            CHECK_LOCALLY, checker,  passes
            REVIEW,        claimant, problem-reviewer-is-submitter
            REVIEW,        checker,  problem-two-signers
            REVIEW,        head,     passes
            WRITE_OFF,     claimant, problem-reviewer-is-submitter
            WRITE_OFF,     head,     passes
            """)
    void asksForDifferentPeople(ProblemAction action, String officer, @Nullable String code) {
        Problem problem = problem(Severity.GENERAL, stateBefore(action), signed(LATER), false);

        assertThat(codeOf(problem, step(action, officer, LATER))).isEqualTo(code);
    }

    @Test
    void namesTheTestsThatAreNotPassed() {
        Problem problem = problem(Severity.GENERAL, ProblemState.DONE_CLAIMED, signed(LATER), false);
        Step partly = new Step(
                ProblemAction.CHECK_LOCALLY,
                "",
                List.of(),
                Set.copyOf(EnumSet.complementOf(EnumSet.of(CheckTest.PAPERS_COMPLETE))),
                by("checker", LATER));

        assertThat(WriteOffRule.firstObjection(problem, partly, CLOCKS))
                .get()
                .satisfies(refusal -> assertThat(refusal.arguments()).containsEntry("tests", "PAPERS_COMPLETE"));
    }

    /** Publicity of a serious problem began on Friday 2024-06-07; Monday is a holiday, so Monday 2024-06-17 is the fifth day. */
    @ParameterizedTest
    @CsvSource(nullValues = "passes", textBlock = """
            SERIOUS, 2024-06-17T15:59:59Z, problem-publicity-runs
            SERIOUS, 2024-06-17T16:00:00Z, passes
            GENERAL, 2024-06-07T03:00:00Z, passes
            """)
    void waitsForFiveWorkingDaysOfPublicity(Severity severity, Instant at, @Nullable String code) {
        Problem problem = problem(severity, ProblemState.PUBLICISED, signed(FOUND), false);

        assertThat(codeOf(problem, step(ProblemAction.WRITE_OFF, "head", at))).isEqualTo(code);
    }

    @Test
    void asksForAReasonOfARejectionAndARebound() {
        for (ProblemAction action : List.of(ProblemAction.REJECT, ProblemAction.REBOUND)) {
            Problem problem = problem(Severity.GENERAL, stateBefore(action), signed(LATER), false);
            Step silent = new Step(action, " ", List.of(), Set.of(), by("head", LATER));

            assertThat(WriteOffRule.firstObjection(problem, silent, CLOCKS))
                    .map(Refusal::code)
                    .contains("problem-reason-missing");
        }
    }

    @Test
    void remembersWhetherItWasOnTimeAndForgetsTheSignaturesOfARejection() {
        Problem publicised = problem(Severity.GENERAL, ProblemState.PUBLICISED, signed(LATER), false);

        Problem onTime = next(publicised, step(ProblemAction.WRITE_OFF, "head", LATER.plus(Duration.ofDays(90))));
        Problem rejected = next(publicised, step(ProblemAction.REJECT, "head", LATER));
        Problem reopened = next(onTime, step(ProblemAction.REBOUND, "T-02", LATER.plus(Duration.ofDays(91))));

        assertThat(onTime.writeOff().onTime()).isTrue();
        assertThat(onTime.writeOff().recheckDue()).hasToString("2024-12-09");
        assertThat(rejected.writeOff()).isEqualTo(WriteOff.NONE);
        assertThat(reopened.rebounds()).isEqualTo(1);
        assertThat(reopened.dueOn()).isAfter(publicised.dueOn());
    }

    @Test
    void tellsAgainInARebounceWhetherTheWriteOffWasOnTime() {
        Problem writtenOff = problem(
                Severity.GENERAL,
                ProblemState.WRITTEN_OFF,
                signed(LATER).writtenOffBy(by("head", LATER), true, null),
                false);

        Decision<Problem> decision = writtenOff.take(step(ProblemAction.REBOUND, "T-02", LATER), CLOCKS);

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Accepted.class,
                        accepted -> assertThat(accepted.happenings().toString())
                                .contains("problem.reopened.v1")
                                .contains("onTime=true"));
    }

    /** Publicity that is dated back before the review would be over as soon as it begins. */
    @Test
    void takesNoStepBeforeTheOneThatItRestsOn() {
        Problem claimed = next(
                problem(Severity.GENERAL, ProblemState.IN_PROGRESS, WriteOff.NONE, false),
                step(ProblemAction.CLAIM_DONE, "T-02", LATER, PAPER));

        assertThat(codeOf(claimed, step(ProblemAction.CHECK_LOCALLY, "T-03", LATER.minusSeconds(1))))
                .isEqualTo("occurred-before-basis");
        assertThat(codeOf(claimed, step(ProblemAction.CHECK_LOCALLY, "T-03", LATER)))
                .isNull();
    }

    private static WriteOff signed(Instant at) {
        return WriteOff.NONE
                .claimedBy(by("claimant", at))
                .checkedBy(by("checker", at))
                .reviewedBy(by("head", at))
                .publicised(at);
    }

    private static ProblemState stateBefore(ProblemAction action) {
        return ProblemLife.TABLE.rows().stream()
                .filter(row -> row.action() == action)
                .findFirst()
                .orElseThrow()
                .from();
    }

    private static Problem next(Problem problem, Step step) {
        return ((Decision.Accepted<Problem>) problem.take(step, CLOCKS)).next();
    }

    private static @Nullable String codeOf(Problem problem, Step step) {
        return problem.take(step, CLOCKS) instanceof Decision.Rejected<Problem> rejected
                ? rejected.refusal().code()
                : null;
    }
}
