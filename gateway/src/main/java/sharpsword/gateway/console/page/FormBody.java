package sharpsword.gateway.console.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Turns the values of a form into the body that a service expects. Nothing is judged here: what is missing or wrong is
 * left out or passed on, and the service says so at the field.
 */
public final class FormBody {

    private FormBody() {}

    /** The body that the form of an action makes. */
    public static Map<String, Object> of(Action action, MultiValueMap<String, String> form) {
        Map<String, Object> body = new LinkedHashMap<>(action.fixed());
        for (Field field : action.fields()) {
            Object value = Acting.isAboutTheEntry(field) ? null : value(field, form);
            if (value != null) {
                put(body, field.name(), value);
            }
        }
        return body;
    }

    private static @Nullable Object value(Field field, MultiValueMap<String, String> form) {
        List<String> given = form.getOrDefault(field.name(), List.of());
        String first = given.isEmpty() ? "" : given.getFirst().strip();
        return switch (field.kind()) {
            case TICK -> !first.isEmpty();
            case MANY -> given.isEmpty() && !field.required() ? null : given;
            case LINES -> first.isEmpty() && !field.required() ? null : lines(first);
            case YES_NO -> first.isEmpty() ? null : Boolean.valueOf(first);
            case NUMBER -> first.isEmpty() ? null : number(first);
            case TEXT, AREA, DATE, MOMENT, CHOICE -> first.isEmpty() ? null : first;
        };
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split("[\\r\\n,，;；]", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Object number(String text) {
        return text.matches("-?\\d{1,18}") ? Long.valueOf(text) : text;
    }

    @SuppressWarnings("unchecked") // Every map below was put here by this method.
    private static void put(Map<String, Object> body, String path, Object value) {
        Map<String, Object> at = body;
        List<String> names = Arrays.asList(path.split("\\.", -1));
        for (String name : names.subList(0, names.size() - 1)) {
            at = (Map<String, Object>) at.computeIfAbsent(name, any -> new LinkedHashMap<String, Object>());
        }
        at.put(names.getLast(), value);
    }
}
