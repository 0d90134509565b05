package sharpsword.operation.lead.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The officers who have to look into a lead. */
record AssignmentRequest(@NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 64) String> officers) {}
