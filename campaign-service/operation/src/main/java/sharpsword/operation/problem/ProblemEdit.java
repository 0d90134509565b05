package sharpsword.operation.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.operation.evidence.Evidence;

/** The next state of a problem, while it is being put together. */
final class ProblemEdit {

    private final Problem before;
    private Duty duty;
    private Instant issuedAt;
    private @Nullable LocalDate dueOn;
    private List<Evidence> evidence;
    private List<Progress> progress;
    private WriteOff writeOff;
    private @Nullable Filing filing;
    private @Nullable String caseId;
    private @Nullable String transferId;
    private int rebounds;
    private ProblemState state;

    ProblemEdit(Problem before) {
        this.before = before;
        this.duty = before.duty();
        this.issuedAt = before.issuedAt();
        this.dueOn = before.dueOn();
        this.evidence = before.evidence();
        this.progress = before.progress();
        this.writeOff = before.writeOff();
        this.filing = before.filing();
        this.caseId = before.caseId();
        this.transferId = before.transferId();
        this.rebounds = before.rebounds();
        this.state = before.state();
    }

    ProblemEdit duty(Duty to) {
        this.duty = to;
        return this;
    }

    ProblemEdit state(ProblemState next) {
        this.state = next;
        return this;
    }

    ProblemEdit progress(Step step, ProblemState reached) {
        this.progress = plus(progress, List.of(new Progress(step.action(), reached, step.note(), step.by())));
        return this;
    }

    ProblemEdit evidence(List<Evidence> more) {
        List<Evidence> fresh =
                more.stream().filter(file -> !evidence.contains(file)).toList();
        this.evidence = plus(evidence, fresh);
        return this;
    }

    ProblemEdit writeOff(WriteOff signed) {
        this.writeOff = signed;
        return this;
    }

    /** Found again: the clock starts anew, and nothing that was signed before counts. */
    ProblemEdit again(Instant at, ProblemClocks clocks) {
        this.writeOff = WriteOff.NONE;
        this.rebounds = before.rebounds() + 1;
        this.issuedAt = at;
        this.dueOn = ProblemClocks.dateOf(
                clocks.rectification(before.id(), before.finding().severity(), at, at));
        return this;
    }

    ProblemEdit dueOn(@Nullable LocalDate day) {
        this.dueOn = day;
        return this;
    }

    ProblemEdit filing(Filing proposed) {
        this.filing = proposed;
        return this;
    }

    ProblemEdit caseId(String opened) {
        this.caseId = opened;
        return this;
    }

    ProblemEdit transferId(String reported) {
        this.transferId = reported;
        return this;
    }

    Problem problem() {
        return new Problem(
                before.id(),
                before.visibleTo(),
                before.operation(),
                before.year(),
                before.district(),
                before.agency(),
                before.enterprise(),
                before.siteName(),
                before.place(),
                before.inspection(),
                before.lead(),
                before.matter(),
                before.programme(),
                before.strand(),
                before.finding(),
                duty,
                issuedAt,
                dueOn,
                evidence,
                progress,
                writeOff,
                filing,
                caseId,
                transferId,
                rebounds,
                state);
    }

    private static <V> List<V> plus(List<V> list, List<V> more) {
        List<V> all = new ArrayList<>(list);
        all.addAll(more);
        return all;
    }
}
