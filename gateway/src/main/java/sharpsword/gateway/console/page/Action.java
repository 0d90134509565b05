package sharpsword.gateway.console.page;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;

/**
 * Something that a page offers to do, with the form that it needs. Its name is the word {@code action.<family>.<code>}.
 *
 * @param code code as the service lists it in {@code possible}
 * @param method POST or PUT
 * @param target sub-resource of the record that takes it, for example {@code filing}; a field named in braces
 *     goes into the address, as in <code>materials/{code}</code>
 * @param fixed what the request always says besides the form
 */
public record Action(
        String family, String code, HttpMethod method, String target, Map<String, Object> fixed, List<Field> fields) {

    public Action {
        fixed = Map.copyOf(fixed);
        fields = List.copyOf(fields);
    }

    public static Action post(String family, String code, String target, Field... fields) {
        return new Action(family, code, HttpMethod.POST, target, Map.of(), List.of(fields));
    }

    public static Action put(String family, String code, String target, Field... fields) {
        return new Action(family, code, HttpMethod.PUT, target, Map.of(), List.of(fields));
    }

    /** A step of a lifecycle that one resource takes, told apart by {@code action}. */
    public static Action step(String family, String code, Field... fields) {
        return new Action(family, code, HttpMethod.POST, "steps", Map.of("action", code), List.of(fields));
    }

    public Action with(List<Field> others) {
        return new Action(family, code, method, target, fixed, others);
    }

    /** The same with another label on the field of that name; unchanged if it has no such field. */
    public Action labelling(String field, String label) {
        return with(fields.stream()
                .map(one -> one.name().equals(field) ? one.labelled(label) : one)
                .toList());
    }

    /** The same with what can be chosen in the field of that name; unchanged if it has no such field. */
    public Action choosing(String field, List<Field.Option> options) {
        return with(fields.stream()
                .map(one -> one.name().equals(field) ? one.with(options) : one)
                .toList());
    }
}
