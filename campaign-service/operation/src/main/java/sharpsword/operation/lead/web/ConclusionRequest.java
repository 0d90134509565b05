package sharpsword.operation.lead.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import sharpsword.operation.lead.Conclusion;

/** What came of a lead. */
record ConclusionRequest(
        Conclusion.@NotNull Outcome outcome,
        @NotBlank @Size(max = 2000) String note) {}
