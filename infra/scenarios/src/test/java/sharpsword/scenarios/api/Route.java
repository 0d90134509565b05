package sharpsword.scenarios.api;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * What a service can be asked.
 *
 * @param method {@code GET}, {@code POST}, …
 * @param path with {@code {}} for every part that differs from record to record
 */
public record Route(String method, String path) {

    /** Where a servlet container sends what failed; nobody asks for it. */
    private static final String ERROR = "/error";

    /** The gateway's address of a route for the public holds the service's own path, the service's own does not. */
    private static final String PUBLIC_AT_THE_GATEWAY = "^/api/public/operations/[^/]+";

    /** The routes that an OpenAPI document describes. */
    public static List<Route> of(JsonNode document) {
        return document.path("paths").properties().stream()
                .filter(path -> !path.getKey().equals(ERROR))
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation ->
                                new Route(operation.getKey().toUpperCase(Locale.ROOT), normal(path.getKey()))))
                .toList();
    }

    /** A path in which parameters have no name. */
    static String normal(String path) {
        return path.replaceAll("\\{[^}]*}", "{}").replaceFirst(PUBLIC_AT_THE_GATEWAY, "/api/public");
    }
}
