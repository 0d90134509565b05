package sharpsword.operation.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.deadline.Deadline;
import sharpsword.reference.deadline.Deadlines;
import sharpsword.reference.deadline.RunningDeadline;

/** The clocks of problems by one snapshot of the data packages. Pure. */
public final class ProblemClocks {

    private static final String PUBLICITY = "PROBLEM_PUBLICITY";
    private static final String RECHECK = "PROBLEM_RECHECK";

    private final Deadlines deadlines;

    private ProblemClocks(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    public static ProblemClocks of(DataPackages packages) {
        return new ProblemClocks(Deadlines.of(packages));
    }

    /** By when a problem has to be put right. After the write-off the colour stays as it was then. */
    public Deadline rectification(Problem problem, Instant asOf) {
        Instant claimed = problem.writeOff().claimed() == null
                ? asOf
                : problem.writeOff().claimed().at();
        Instant seen = claimed.isBefore(asOf) ? claimed : asOf;
        return rectification(problem.id(), problem.finding().severity(), problem.issuedAt(), seen);
    }

    /** The clock of a problem that is about to be issued. */
    Deadline rectification(String id, Severity severity, Instant issuedAt, Instant asOf) {
        return deadlines.reckon(RunningDeadline.of(id, severity.clock(), issuedAt), asOf);
    }

    /** How long a serious problem is shown to the public before it may be written off. */
    Deadline publicity(Problem problem, Instant asOf) {
        Instant start = Objects.requireNonNull(
                problem.writeOff().publicisedAt(), "Publicity has begun before anything is written off");
        return deadlines.reckon(RunningDeadline.of(problem.id(), PUBLICITY, start), asOf);
    }

    /** The day by which a problem is looked at again; null where no calendar covers it. */
    @Nullable
    LocalDate recheckDue(String id, Instant writtenOffAt) {
        return dateOf(deadlines.reckon(RunningDeadline.of(id, RECHECK, writtenOffAt), writtenOffAt));
    }

    /** The date of a deadline that has one. */
    static @Nullable LocalDate dateOf(Deadline deadline) {
        return deadline instanceof Deadline.Due due ? due.date() : null;
    }
}
