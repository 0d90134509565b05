package sharpsword.gateway.edge.calls;

import java.util.Collection;
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

    /**
     * The same about the fields of a form. A service may name a field by its end or with the place in a list where the form
     * has one field: {@code district} for {@code tip.district}, {@code officers[1]} for {@code officers}.
     *
     * @param names names of the form's fields
     */
    public ServiceProblem asNamedIn(Collection<String> names) {
        return new ServiceProblem(
                status,
                title,
                detail,
                code,
                field == null ? null : named(field, names),
                errors.stream()
                        .map(error -> new WrongField(named(error.field(), names), error.message()))
                        .toList());
    }

    private static String named(String told, Collection<String> names) {
        int place = told.indexOf('[');
        String whole = place < 0 ? told : told.substring(0, place);
        if (names.contains(whole)) {
            return whole;
        }
        List<String> ending =
                names.stream().filter(name -> name.endsWith("." + whole)).toList();
        return ending.size() == 1 ? ending.getFirst() : told;
    }

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
