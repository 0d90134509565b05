package sharpsword.campaign.enterprise.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a firm is admitted or removed. */
record ReasonRequest(@NotBlank @Size(max = 1000) String reason) {}
