package sharpsword.gateway.edge.calls;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Paths with the values of a request in them, each encoded so that it stays one segment or one value. */
public final class Paths {

    private Paths() {}

    /** A path such as {@code /api/case/cases/{id}} with its values in order. */
    public static String of(String template, Object... values) {
        return UriComponentsBuilder.fromUriString(template)
                .encode()
                .buildAndExpand(values)
                .toUriString();
    }

    /** An encoded path with a query; blank values are left out. */
    public static String with(String path, Map<String, String> query) {
        String text = query.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .map(entry -> entry.getKey() + "=" + UriUtils.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return text.isEmpty() ? path : path + "?" + text;
    }
}
