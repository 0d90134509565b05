package sharpsword.agency.officer.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** First and last day on which somebody acts for the head. */
record DeputyshipRequest(@NotNull LocalDate from, @NotNull LocalDate to) {}
