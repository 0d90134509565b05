package sharpsword.operation.problem;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Refusal;
import sharpsword.operation.desk.Signature;
import sharpsword.operation.evidence.Evidence;
import sharpsword.reference.deadline.ChinaTime;
import sharpsword.reference.deadline.Deadline;

/** The guards of the write-off machine, each with the action that it stands before. Defaults of handbook practice. */
public enum WriteOffRule {
    /** Only what was corrected while the team was there may skip plan and work. */
    SKIPPING_THE_PLAN(ProblemAction.CLAIM_DONE) {
        @Override
        Optional<Refusal> objection(Problem problem, Step step, ProblemClocks clocks) {
            boolean skips = problem.state() == ProblemState.OPEN;
            return when(skips && !problem.finding().correctedOnSpot(), Refusal.rule("problem-plan-missing"));
        }
    },
    EVIDENCE(ProblemAction.CLAIM_DONE) {
        @Override
        Optional<Refusal> objection(Problem problem, Step step, ProblemClocks clocks) {
            return when(
                    step.evidence().isEmpty(),
                    Refusal.rule("problem-evidence-missing").at("evidence"));
        }
    },
    GEOTAGGED_PHOTO(ProblemAction.CLAIM_DONE) {
        @Override
        Optional<Refusal> objection(Problem problem, Step step, ProblemClocks clocks) {
            boolean shown = step.evidence().stream().anyMatch(Evidence::isGeotaggedPhoto);
            return when(
                    problem.isSerious() && !shown,
                    Refusal.rule("problem-photo-missing").at("evidence"));
        }
    },
    CHECKER_IS_NOT_SUBMITTER(ProblemAction.CHECK_LOCALLY) {
        @Override
        Optional<Refusal> objection(Problem problem, Step step, ProblemClocks clocks) {
            return when(isSame(problem.writeOff().claimed(), step.by()), Refusal.rule("problem-checker-is-submitter"));
        }
    },
    FIVE_TESTS(ProblemAction.CHECK_LOCALLY) {
        @Override
        Optional<Refusal> objection(Problem problem, Step step, ProblemClocks clocks) {
            Set<CheckTest> failed = EnumSet.allOf(CheckTest.class);
            failed.removeAll(step.passed());
            String names = failed.stream().map(Enum::name).collect(Collectors.joining(", "));
            return when(
                    !failed.isEmpty(),
                    Refusal.rule("problem-tests-not-passed").at("passed").with("tests", names));
        }
    },
    REVIEWER_IS_NOT_SUBMITTER(ProblemAction.REVIEW) {
        @Override
        Optional<Refusal> objection(Problem problem, Step step, ProblemClocks clocks) {
            return when(isSame(problem.writeOff().claimed(), step.by()), Refusal.rule("problem-reviewer-is-submitter"));
        }
    },
    TWO_SIGNERS(ProblemAction.REVIEW) {
        @Override
        Optional<Refusal> objection(Problem problem, Step step, ProblemClocks clocks) {
            return when(isSame(problem.writeOff().checked(), step.by()), Refusal.rule("problem-two-signers"));
        }
    },
    WRITER_IS_NOT_SUBMITTER(ProblemAction.WRITE_OFF) {
        @Override
        Optional<Refusal> objection(Problem problem, Step step, ProblemClocks clocks) {
            return when(isSame(problem.writeOff().claimed(), step.by()), Refusal.rule("problem-reviewer-is-submitter"));
        }
    },
    /** Serious problems are shown to the public for five working days first. */
    PUBLICITY_IS_OVER(ProblemAction.WRITE_OFF) {
        @Override
        Optional<Refusal> objection(Problem problem, Step step, ProblemClocks clocks) {
            if (!problem.isSerious()) {
                return Optional.empty();
            }
            return switch (clocks.publicity(problem, step.by().at())) {
                case Deadline.Due due ->
                    when(
                            !due.isPast(step.by().at()),
                            Refusal.rule("problem-publicity-runs").with("until", due.date()));
                case Deadline.Uncovered uncovered ->
                    Optional.of(Refusal.rule("problem-publicity-uncovered").with("from", uncovered.from()));
                case Deadline.Paused paused ->
                    Optional.of(Refusal.rule("problem-publicity-runs").with("until", ChinaTime.dateOf(paused.since())));
            };
        }
    },
    REASON(ProblemAction.REJECT) {
        @Override
        Optional<Refusal> objection(Problem problem, Step step, ProblemClocks clocks) {
            return when(
                    step.note().isBlank(),
                    Refusal.rule("problem-reason-missing").at("note"));
        }
    },
    FOUND_AGAIN(ProblemAction.REBOUND) {
        @Override
        Optional<Refusal> objection(Problem problem, Step step, ProblemClocks clocks) {
            return when(
                    step.note().isBlank(),
                    Refusal.rule("problem-reason-missing").at("note"));
        }
    };

    private final ProblemAction action;

    WriteOffRule(ProblemAction action) {
        this.action = action;
    }

    abstract Optional<Refusal> objection(Problem problem, Step step, ProblemClocks clocks);

    /** The first objection to a step; empty if there is none. */
    static Optional<Refusal> firstObjection(Problem problem, Step step, ProblemClocks clocks) {
        return Stream.of(values())
                .filter(rule -> rule.action == step.action())
                .flatMap(rule -> rule.objection(problem, step, clocks).stream())
                .findFirst();
    }

    private static Optional<Refusal> when(boolean broken, Refusal refusal) {
        return broken ? Optional.of(refusal) : Optional.empty();
    }

    private static boolean isSame(@Nullable Signature one, Signature other) {
        return one != null && Objects.equals(one.officer(), other.officer());
    }
}
