package sharpsword.campaign.opening.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a figure is taken off the board. */
record WithdrawalRequest(@NotBlank @Size(max = 1000) String reason) {}
