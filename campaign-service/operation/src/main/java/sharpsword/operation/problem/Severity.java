package sharpsword.operation.problem;

/** How serious a problem is, and which clock of the deadlines catalogue runs for it. */
public enum Severity {
    /** 立行立改. */
    MINOR("PROBLEM_ON_THE_SPOT"),
    /** 一般. */
    GENERAL("PROBLEM_GENERAL"),
    /** 严重. */
    SERIOUS("PROBLEM_SERIOUS");

    private final String clock;

    Severity(String clock) {
        this.clock = clock;
    }

    /** Code of the clock in the data package {@code deadlines}. */
    public String clock() {
        return clock;
    }
}
