package sharpsword.operation.inspection.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.operation.inspection.Answer;
import sharpsword.operation.inspection.CarryingOutInspection.Given;

/** Answers to points of the checklist; as many at once as the team likes. */
record AnswersRequest(@NotEmpty @Size(max = 100) List<@Valid @NotNull AnswerRequest> answers) {

    /** One answer. */
    record AnswerRequest(
            @NotBlank @Size(max = 40) String point,
            Answer.@NotNull Result result,
            @Nullable @Size(max = 2000) String note,
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 64) String> evidence) {

        Given given() {
            return new Given(point, result, note == null ? "" : note, evidence == null ? List.of() : evidence);
        }
    }

    List<Given> given() {
        return answers.stream().map(AnswerRequest::given).toList();
    }
}
