package sharpsword.operation.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Refusal;
import sharpsword.messaging.document.Aggregate;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.DocumentType;
import sharpsword.messaging.document.Happening;
import sharpsword.messaging.document.IndexKeys;
import sharpsword.operation.desk.Place;
import sharpsword.operation.evidence.Evidence;
import sharpsword.reference.deadline.Deadline;

/**
 * Something that is wrong at a site, whether or not it is unlawful (问题), and the line of the rectification ledger about
 * it.
 *
 * <p>Born when it is found. It walks {@link ProblemLife} until it is written off, and begins again if it is found again. A
 * case may be proposed because of it at any time before; whether the case is closed does not matter for the write-off.
 *
 * @param issuedAt start of its clock: when it was found, or found again
 * @param dueOn day by which it has to be put right, by the calendar known now; null where no calendar covers it
 * @param filing proposal of a case; null if there is none
 * @param caseId identifier of the case that was opened; null if there is none
 * @param transferId identifier of the criminal transfer; null if there is none
 * @param rebounds how often it came back
 */
public record Problem(
        String id,
        @JsonIgnore Set<String> visibleTo,
        String operation,
        int year,
        String district,
        String agency,
        @Nullable String enterprise,
        String siteName,
        @Nullable Place place,
        @Nullable String inspection,
        @Nullable String lead,
        String matter,
        @Nullable String programme,
        @Nullable String strand,
        Finding finding,
        Duty duty,
        Instant issuedAt,
        @Nullable LocalDate dueOn,
        List<Evidence> evidence,
        List<Progress> progress,
        WriteOff writeOff,
        @Nullable Filing filing,
        @Nullable String caseId,
        @Nullable String transferId,
        int rebounds,
        ProblemState state)
        implements Aggregate {

    public static final DocumentType<Problem> TYPE = DocumentType.of(
            "problems",
            Problem.class,
            IndexKeys.of("visibleTo", "state", "dueOn"),
            IndexKeys.of("visibleTo", "dueOn"),
            IndexKeys.of("inspection"),
            IndexKeys.of("caseId"),
            IndexKeys.of("state", "_id"),
            IndexKeys.of("year", "state"));

    public Problem {
        visibleTo = Set.copyOf(visibleTo);
        evidence = List.copyOf(evidence);
        progress = List.copyOf(progress);
    }

    @JsonIgnore
    public boolean isSerious() {
        return finding.severity() == Severity.SERIOUS;
    }

    Decision<Problem> find() {
        return Decision.accept(this, told("find", "problem.found.v1"));
    }

    /** Names who has to do what, while there is something to do: what was written off stands as it was signed. */
    Decision<Problem> assign(Duty to) {
        if (state == ProblemState.WRITTEN_OFF) {
            return Decision.reject(Refusal.conflict("duty-problem-written-off"));
        }
        Problem next = edited().duty(to).problem();
        return Decision.accept(next, Happening.kept("assign", Map.of("state", state)));
    }

    /** Takes a step of the write-off machine. */
    Decision<Problem> take(Step step, ProblemClocks clocks) {
        ProblemState next = ProblemLife.TABLE.require(state, step.action());
        Optional<Refusal> objection = beforeTheLast(step).or(() -> WriteOffRule.firstObjection(this, step, clocks));
        if (objection.isPresent()) {
            return Decision.reject(objection.get());
        }
        Problem moved = signed(edited().state(next).progress(step, next).evidence(step.evidence()), step, clocks)
                .problem();
        // Taken back is the write-off that stood, so its punctuality is told once more.
        Boolean onTime = step.action() == ProblemAction.REBOUND ? writeOff.onTime() : moved.writeOff.onTime();
        ProblemTold told = ProblemTold.of(moved, onTime);
        return Decision.accept(moved, Happening.told(step.action().name(), typeOf(step.action()), told));
    }

    /** A step rests on the one before: publicity cannot have begun before the review that led to it. */
    private Optional<Refusal> beforeTheLast(Step step) {
        Instant last = progress.isEmpty() ? issuedAt : progress.getLast().by().at();
        Instant at = step.by().at();
        return at.isBefore(last)
                ? Optional.of(Refusal.rule("occurred-before-basis")
                        .at("occurredAt")
                        .with("occurredAt", at)
                        .with("basis", last))
                : Optional.empty();
    }

    private ProblemEdit signed(ProblemEdit edit, Step step, ProblemClocks clocks) {
        return switch (step.action()) {
            case CLAIM_DONE -> edit.writeOff(writeOff.claimedBy(step.by()));
            case CHECK_LOCALLY -> edit.writeOff(writeOff.checkedBy(step.by()));
            case REVIEW -> edit.writeOff(writeOff.reviewedBy(step.by()));
            case PUBLICISE -> edit.writeOff(writeOff.publicised(step.by().at()));
            case WRITE_OFF ->
                edit.writeOff(writeOff.writtenOffBy(
                        step.by(),
                        isOnTime(clocks),
                        clocks.recheckDue(id, step.by().at())));
            case REJECT -> edit.writeOff(WriteOff.NONE);
            case REBOUND -> edit.again(step.by().at(), clocks);
            case FILE_PLAN, START, RESUME -> edit;
        };
    }

    private @Nullable Boolean isOnTime(ProblemClocks clocks) {
        Instant claimed = Objects.requireNonNull(writeOff.claimed(), "Nothing is written off unclaimed")
                .at();
        return clocks.rectification(this, claimed) instanceof Deadline.Due due ? !due.isPast(claimed) : null;
    }

    private static String typeOf(ProblemAction action) {
        return switch (action) {
            case WRITE_OFF -> "problem.written-off.v1";
            case REBOUND -> "problem.reopened.v1";
            default -> "problem.progressed.v1";
        };
    }

    /** Proposes a case. One proposal a problem: what else the act offends against is the case's to judge. */
    Decision<Problem> propose(Filing proposed) {
        if (filing != null) {
            return Decision.reject(Refusal.conflict("filing-proposed-already"));
        }
        if (state == ProblemState.WRITTEN_OFF) {
            return Decision.reject(Refusal.conflict("filing-problem-written-off"));
        }
        Problem next = edited().filing(proposed).problem();
        return Decision.accept(
                next,
                Happening.told("propose-filing", "filing.proposed.v1", FilingProposed.of(next, proposed)),
                next.told("propose-filing", "problem.progressed.v1"));
    }

    Decision<Problem> linkCase(String opened) {
        return opened.equals(caseId)
                ? Decision.unchanged(this)
                : moved(edited().caseId(opened).problem(), "link-case");
    }

    Decision<Problem> linkTransfer(String reported) {
        return reported.equals(transferId)
                ? Decision.unchanged(this)
                : moved(edited().transferId(reported).problem(), "link-transfer");
    }

    /** Reckons the deadline anew after a calendar or a rule has changed. */
    Decision<Problem> reckonAgain(ProblemClocks clocks) {
        LocalDate due = ProblemClocks.dateOf(clocks.rectification(id, finding.severity(), issuedAt, issuedAt));
        return Objects.equals(due, dueOn)
                ? Decision.unchanged(this)
                : moved(edited().dueOn(due).problem(), "move-deadline");
    }

    private ProblemEdit edited() {
        return new ProblemEdit(this);
    }

    private static Decision<Problem> moved(Problem next, String action) {
        return Decision.accept(next, next.told(action, "problem.progressed.v1"));
    }

    private Happening told(String action, String type) {
        return Happening.told(action, type, ProblemTold.of(this, writeOff.onTime()));
    }
}
