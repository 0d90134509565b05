package sharpsword.agency.directory.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** First day on which the agency no longer exists. */
record DissolutionRequest(@NotNull LocalDate on) {}
