package sharpsword.campaign.enterprise.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** The partner agencies that see a firm from now on; an empty set ends all shares. */
record ShareRequest(@NotNull @Size(max = 20) Set<@NotNull @Pattern(regexp = "[A-Z]+-[0-9A-Z]{6}") String> agencies) {}
