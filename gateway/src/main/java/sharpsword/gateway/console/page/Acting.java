package sharpsword.gateway.console.page;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import sharpsword.gateway.edge.calls.Order;
import sharpsword.gateway.edge.calls.Paths;
import sharpsword.gateway.edge.calls.RefusedByService;
import sharpsword.gateway.edge.calls.Services;
import tools.jackson.databind.JsonNode;

/** Sends the form of a page to the service that decides, under the key and the revision that the form carried. */
@Component
public class Acting {

    /** Hidden field with the idempotency key. */
    public static final String KEY = "_key";
    /** Hidden field with the revision that the user saw. */
    public static final String REVISION = "_revision";

    /** Field with the time at which a late entry (补录) happened; named like the header that carries it. */
    public static final String OCCURRED_AT = "Occurred-At";
    /** Field with the reason why it is entered only now. */
    public static final String LATE_BECAUSE = "Reason";

    private static final String IN_CHINA = ":00+08:00";
    private static final Pattern NAMED = Pattern.compile("\\{(\\w+)}");

    private final Services services;

    Acting(Services services) {
        this.services = services;
    }

    /**
     * Does it.
     *
     * @param record path of the record, or of the collection that gets a new one when the action has no target
     * @throws RefusedByService with the reason
     */
    public JsonNode send(Action action, String record, MultiValueMap<String, String> form) {
        return send(action, record, form, UnaryOperator.identity());
    }

    /** The same with a body that is more than the fields in a row. */
    public JsonNode send(
            Action action,
            String record,
            MultiValueMap<String, String> form,
            UnaryOperator<Map<String, Object>> shape) {
        Map<String, Object> body = FormBody.of(action, form);
        String path = action.target().isEmpty() ? record : record + "/" + target(action, body);
        return services.send(new Order(
                action.method(),
                path,
                form.getFirst(KEY),
                revision(form.getFirst(REVISION)),
                late(form),
                shape.apply(body)));
    }

    /** Whether a field says how the request is entered and so stands in its headers, not in its body. */
    static boolean isAboutTheEntry(Field field) {
        return field.name().equals(OCCURRED_AT) || field.name().equals(LATE_BECAUSE);
    }

    private static Order.@Nullable Late late(MultiValueMap<String, String> form) {
        String at = form.getOrDefault(OCCURRED_AT, List.of("")).getFirst();
        String reason = form.getOrDefault(LATE_BECAUSE, List.of("")).getFirst();
        return at.isBlank() ? null : new Order.Late(at.strip() + IN_CHINA, reason.strip());
    }

    /** Fields that the target names go into the address and so not into the body. */
    private static String target(Action action, Map<String, Object> body) {
        List<String> names = NAMED.matcher(action.target())
                .results()
                .map(name -> name.group(1))
                .toList();
        Object[] values =
                names.stream().map(name -> body.getOrDefault(name, "-")).toArray();
        names.forEach(body::remove);
        return Paths.of(action.target(), values);
    }

    private static @Nullable Long revision(@Nullable String text) {
        return text == null || !text.matches("\\d{1,18}") ? null : Long.valueOf(text);
    }
}
