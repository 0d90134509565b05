package sharpsword.campaign.reference.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The approval with the first day of use. */
record ApprovalRequest(@NotNull LocalDate startsOn) {}
