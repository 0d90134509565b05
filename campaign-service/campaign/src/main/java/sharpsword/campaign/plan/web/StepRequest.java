package sharpsword.campaign.plan.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is said with a step: a reason, a remark or the summary. */
record StepRequest(@Nullable @Size(max = 4000) String note) {

    String text() {
        return note == null ? "" : note.strip();
    }
}
