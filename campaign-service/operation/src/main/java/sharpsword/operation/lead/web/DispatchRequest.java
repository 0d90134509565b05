package sharpsword.operation.lead.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Hands a lead on.
 *
 * @param matter what it is about in truth; decides which operation it goes to
 */
record DispatchRequest(
        @NotBlank @Size(max = 40) String matter,
        @NotBlank @Size(max = 500) String reason) {}
