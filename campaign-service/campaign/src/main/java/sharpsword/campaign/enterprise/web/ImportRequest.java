package sharpsword.campaign.enterprise.web;

import jakarta.validation.constraints.NotBlank;

/** A CSV file with firms. */
record ImportRequest(@NotBlank String text) {}
