package sharpsword.gateway.edge.routes;

/**
 * A service that the gateway leads to.
 *
 * @param name name at Eureka, for example {@code operation-blue-sky}
 * @param api path of its interface for officers, for example {@code /api/operations/blue-sky}
 */
public record RoutedService(String name, String api) {

    private static final String PREFIX = "/api/";
    private static final String PUBLIC_PREFIX = "/api/public/";

    public RoutedService {
        if (!api.startsWith(PREFIX) || api.startsWith(PUBLIC_PREFIX) || api.endsWith("/") || api.contains("*")) {
            throw new IllegalArgumentException("The path of " + name + " must be like /api/agency, not " + api);
        }
    }

    /** Path of its interface for the public: {@code /api/public/operations/blue-sky}. */
    public String publicApi() {
        return PUBLIC_PREFIX + api.substring(PREFIX.length());
    }
}
