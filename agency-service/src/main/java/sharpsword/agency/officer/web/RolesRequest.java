package sharpsword.agency.officer.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/** Codes of the roles that somebody is to hold, in place of those held. */
record RolesRequest(@NotNull Set<@NotBlank String> roles) {}
