package sharpsword.reference.upload;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Refusal;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.Kind;

/**
 * A package on its way onto the platform. Its life: a file without a fault is uploaded, a dry run shows what it would
 * change, somebody else approves it with a start date, and on that date it is handed to every service. Until then it
 * can be rejected. An upload is a value; each step gives a new one.
 *
 * @param contents the package
 * @param uploadedBy officer who brought it
 * @param stage where it stands
 * @param dryRun latest report; null before the first
 * @param approvedBy second person; null before the approval
 * @param startsOn first day of use; null before the approval
 * @param rejection reason; null unless it was rejected
 */
public record Upload(
        DataPackage contents,
        String uploadedBy,
        Stage stage,
        @Nullable DryRun dryRun,
        @Nullable String approvedBy,
        @Nullable LocalDate startsOn,
        @Nullable String rejection) {

    /** What came of a step. */
    public sealed interface Outcome {}

    public record Moved(Upload upload) implements Outcome {}

    public record Refused(Refusal refusal) implements Outcome {}

    /** Begins with a file that was read; one with faults is refused with {@code data-package-invalid}. */
    public static Outcome read(Kind.Reading<?> reading, String uploadedBy) {
        return switch (reading) {
            case Kind.Loaded<?> loaded -> new Moved(of(loaded.head(), uploadedBy));
            case Kind.Faulty<?> faulty -> new Refused(faulty.refusal());
        };
    }

    public static Upload of(DataPackage contents, String uploadedBy) {
        return new Upload(contents, uploadedBy, Stage.UPLOADED, null, null, null, null);
    }

    /** Keeps the report. Refused with {@code data-package-version-not-higher} if a higher or equal version is loaded. */
    public Outcome tried(DryRun report) {
        if (contents.version() <= report.basedOn()) {
            return new Refused(Refusal.conflict("data-package-version-not-higher")
                    .at("version")
                    .with("loaded", report.basedOn()));
        }
        return to(Action.TRY, stage -> new Upload(contents, uploadedBy, stage, report, null, null, null));
    }

    /**
     * The second person agrees.
     *
     * @param by officer who approves
     * @param startDate first day of use
     * @param today date of the approval, Asia/Shanghai
     * @param loaded highest version of the set that is loaded now; 0 if there is none
     */
    public Outcome approve(String by, LocalDate startDate, LocalDate today, int loaded) {
        return Approval.objection(this, by, startDate, today, loaded)
                .<Outcome>map(Refused::new)
                .orElseGet(() -> to(
                        Action.APPROVE, stage -> new Upload(contents, uploadedBy, stage, dryRun, by, startDate, null)));
    }

    /** Stops it. Refused with {@code reason-required} if no reason is given. */
    public Outcome reject(String reason) {
        if (reason.isBlank()) {
            return new Refused(Refusal.malformed("reason-required").at("reason"));
        }
        return to(
                Action.REJECT, stage -> new Upload(contents, uploadedBy, stage, dryRun, approvedBy, startsOn, reason));
    }

    /** Puts it into use. Refused with {@code data-package-not-due} before its start date. */
    public Outcome start(LocalDate today) {
        if (startsOn != null && today.isBefore(startsOn)) {
            return new Refused(Refusal.rule("data-package-not-due").with("startsOn", startsOn));
        }
        return to(Action.START, stage -> new Upload(contents, uploadedBy, stage, dryRun, approvedBy, startsOn, null));
    }

    private Outcome to(Action action, Function<Stage, Upload> next) {
        Optional<Stage> target = Move.target(stage, action);
        return target.isPresent()
                ? new Moved(next.apply(target.get()))
                : new Refused(Refusal.conflict("data-package-wrong-stage")
                        .with("stage", stage.name())
                        .with("action", action.name()));
    }
}
