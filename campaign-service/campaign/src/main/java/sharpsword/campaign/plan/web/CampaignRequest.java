package sharpsword.campaign.plan.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A new campaign. */
record CampaignRequest(
        @Min(2004) @Max(2100) int year,
        @NotBlank @Size(max = 200) String title) {}
