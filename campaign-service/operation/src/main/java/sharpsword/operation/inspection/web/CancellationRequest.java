package sharpsword.operation.inspection.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The visit does not take place. */
record CancellationRequest(@NotBlank @Size(max = 500) String reason) {}
