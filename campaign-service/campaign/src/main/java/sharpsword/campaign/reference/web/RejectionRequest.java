package sharpsword.campaign.reference.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a package is not taken. */
record RejectionRequest(@NotBlank @Size(max = 1000) String reason) {}
