package sharpsword.operation.problem.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import sharpsword.operation.problem.Duty;

/** Who has to do what. */
record DutyRequest(
        @NotBlank @Size(max = 200) String responsibleUnit,
        @NotBlank @Size(max = 200) String supervisingUnit,
        @NotBlank @Size(max = 2000) String requirement) {

    Duty duty() {
        return new Duty(responsibleUnit, supervisingUnit, requirement);
    }
}
