package sharpsword.operation.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import sharpsword.access.Refusal;

/** The guards of the table, each with the action that it stands before. */
public enum PlanGuard {
    HAS_LEADS(PlanAction.DISPATCH) {
        @Override
        Optional<Refusal> objection(Asked asked) {
            return when(asked.facts().leads() == 0, Refusal.rule("plan-without-leads"));
        }
    },
    PERIOD_HAS_BEGUN(PlanAction.START_INSPECTING) {
        @Override
        Optional<Refusal> objection(Asked asked) {
            LocalDate from = asked.plan().from();
            return when(
                    asked.day().isBefore(from),
                    Refusal.rule("plan-period-not-begun").with("from", from));
        }
    },
    HAS_INSPECTIONS(PlanAction.ISSUE_PROBLEMS) {
        @Override
        Optional<Refusal> objection(Asked asked) {
            return when(asked.facts().inspectionsCompleted() == 0, Refusal.rule("plan-without-inspections"));
        }
    },
    NOBODY_ON_SITE(PlanAction.SUMMARISE) {
        @Override
        Optional<Refusal> objection(Asked asked) {
            long open = asked.facts().inspectionsOpen();
            return when(open > 0, Refusal.rule("plan-inspections-open").with("inspections", open));
        }
    },
    HAS_SUMMARY(PlanAction.SUMMARISE) {
        @Override
        Optional<Refusal> objection(Asked asked) {
            return when(
                    asked.note().isBlank(), Refusal.rule("plan-summary-missing").at("note"));
        }
    },
    ALL_WRITTEN_OFF(PlanAction.CLOSE) {
        @Override
        Optional<Refusal> objection(Asked asked) {
            long open = asked.facts().problemsOpen();
            return when(open > 0, Refusal.rule("plan-problems-open").with("problems", open));
        }
    };

    private final PlanAction action;

    PlanGuard(PlanAction action) {
        this.action = action;
    }

    /**
     * What the guards look at.
     *
     * @param day day of the step
     * @param note what was said with it
     */
    record Asked(Plan plan, PlanFacts facts, LocalDate day, String note) {}

    abstract Optional<Refusal> objection(Asked asked);

    /** The first objection to the action; empty if there is none. */
    static Optional<Refusal> firstObjection(PlanAction action, Asked asked) {
        return Stream.of(values())
                .filter(guard -> guard.action == action)
                .flatMap(guard -> guard.objection(asked).stream())
                .findFirst();
    }

    private static Optional<Refusal> when(boolean broken, Refusal refusal) {
        return broken ? Optional.of(refusal) : Optional.empty();
    }
}
