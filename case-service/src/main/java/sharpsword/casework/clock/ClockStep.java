package sharpsword.casework.clock;

import sharpsword.reference.deadline.Step;

/**
 * One step of a reckoning with its name, so that a page can word it.
 *
 * @param kind {@code RestsOn}, {@code Started}, {@code Counted}, {@code Extended}, {@code StoodStill}, {@code
 *     RestDaysSkipped} or {@code RolledForward}
 * @param facts the facts of the step
 */
public record ClockStep(String kind, Step facts) {

    static ClockStep of(Step step) {
        return new ClockStep(step.getClass().getSimpleName(), step);
    }
}
