package sharpsword.operation.plan.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import sharpsword.operation.plan.PlanAction;

/**
 * The next step of an operation.
 *
 * @param note call for leads, summary or remark
 */
record StepRequest(
        @NotNull PlanAction action,
        @Nullable @Size(max = 4000) String note) {

    String noteText() {
        return note == null ? "" : note;
    }
}
