package sharpsword.operation.inspection.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The team leaves. When it left is the time at which the command occurred. */
record CompletionRequest(@NotBlank @Size(max = 4000) String summary) {}
