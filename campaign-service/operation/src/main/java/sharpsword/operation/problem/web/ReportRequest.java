package sharpsword.operation.problem.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.operation.problem.Duty;
import sharpsword.operation.problem.Mode;
import sharpsword.operation.problem.Report;
import sharpsword.operation.problem.Severity;

/** A problem as it was found, by an inspection or because of a lead. */
record ReportRequest(
        @Nullable @Size(max = 64) String inspection,
        @Nullable @Size(max = 64) String lead,
        @NotBlank @Size(max = 40) String category,
        @Nullable Severity severity,
        @NotNull Mode mode,
        @NotBlank @Size(max = 4000) String description,
        boolean correctedOnSpot,
        @Nullable @Valid DutyRequest duty,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 64) String> evidence) {

    Report report() {
        return new Report(
                inspection,
                lead,
                null,
                category,
                severity,
                mode,
                description,
                correctedOnSpot,
                duty == null ? new Duty(null, null, null) : duty.duty(),
                evidence == null ? List.of() : evidence);
    }
}
