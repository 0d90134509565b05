package sharpsword.operation.problem.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import sharpsword.operation.problem.Filing;

/** Proposes a case. */
record FilingRequest(
        Filing.@NotNull Kind kind,
        @NotBlank @Size(max = 40) String violation,
        @NotNull LocalDate actDate) {}
