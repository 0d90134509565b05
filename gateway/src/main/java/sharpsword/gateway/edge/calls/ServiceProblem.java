package sharpsword.gateway.edge.calls;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a service refused, in the language of the page.
 *
 * @param status HTTP status
 * @param title kind of refusal
 * @param detail what the user can do
 * @param code stable code, for example {@code case-wrong-state}
 * @param field the one field that it is about; null if it is about none
 * @param errors every wrong field of an input
 */
public record ServiceProblem(
        int status,
        String title,
        String detail,
        String code,
        @Nullable String field,
        List<WrongField> errors) {

    public ServiceProblem {
        errors = List.copyOf(errors);
    }

    /**
     * One wrong field.
     *
     * @param field path of the field, for example {@code evidence.reason}
     */
    public record WrongField(String field, String message) {}

    /** What is said about a field; null if nothing is. */
    public @Nullable String about(String name) {
        for (WrongField error : errors) {
            if (error.field().equals(name)) {
                return error.message();
            }
        }
        return name.equals(field) ? detail : null;
    }
}
