package sharpsword.reference.upload;

import java.time.LocalDate;
import java.util.Optional;
import sharpsword.access.Refusal;

/** The conditions under which an upload may be approved, asked in this order. */
final class Approval {

    private Approval() {}

    static Optional<Refusal> objection(Upload upload, String by, LocalDate startDate, LocalDate today, int loaded) {
        if (by.equals(upload.uploadedBy())) {
            return Optional.of(Refusal.notEntitled("second-person-required").with("uploadedBy", upload.uploadedBy()));
        }
        if (startDate.isBefore(today)) {
            return Optional.of(
                    Refusal.rule("start-date-in-the-past").at("startsOn").with("today", today));
        }
        DryRun report = upload.dryRun();
        if (report != null && report.basedOn() != loaded) {
            return Optional.of(Refusal.conflict("dry-run-outdated")
                    .with("basedOn", report.basedOn())
                    .with("loaded", loaded));
        }
        if (report != null && !report.fits()) {
            return Optional.of(Refusal.rule("data-package-does-not-fit").with("faults", report.newFaults()));
        }
        return Optional.empty();
    }
}
