package sharpsword.gateway.edge.routes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The services that have an interface, read from the list in which every process of the platform is written once. */
public record ServiceCatalog(List<RoutedService> services) {

    /** Where the build puts that list. */
    public static final String LOCATION = "classpath:services.yml";

    public ServiceCatalog {
        services = List.copyOf(services);
    }

    /**
     * Reads the list. Services without {@code api}, such as the registry, get no route.
     *
     * @throws IllegalArgumentException when it holds no service, or a path that is none
     */
    public static ServiceCatalog read(Resource list) {
        try (InputStream text = list.getInputStream()) {
            Map<String, Object> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            if (document == null || !(document.get("services") instanceof List<?> entries)) {
                throw new IllegalArgumentException("No services in " + list.getDescription());
            }
            return new ServiceCatalog(entries.stream()
                    .map(Map.class::cast)
                    .filter(entry -> entry.containsKey("api"))
                    .map(entry -> new RoutedService(text(entry, "name"), text(entry, "api")))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + list.getDescription(), e);
        }
    }

    private static String text(Map<?, ?> entry, String key) {
        if (entry.get(key) instanceof String value) {
            return value;
        }
        throw new IllegalArgumentException("A service has no " + key + ": " + entry);
    }
}
