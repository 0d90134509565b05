package sharpsword.launcher.plan;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sharpsword.launcher.LauncherException;

/** Every process of the platform, as {@code infra/services.yml} lists them. */
public record Platform(Servers servers, List<ServiceEntry> services) {

    @SuppressWarnings("NullAway") // The binder hands null for a list that the file leaves out.
    public Platform {
        services = services == null ? List.of() : List.copyOf(services);
    }

    /**
     * Reads the list.
     *
     * @param portOffset is added to every port, so that a second platform runs beside the first
     * @throws LauncherException when the file cannot be read, a key is unknown, or a name or port is given twice
     */
    public static Platform read(Path file, int portOffset) {
        Platform platform = YamlFile.read(file, Platform.class).shifted(portOffset);
        platform.refuseDoubles();
        return platform;
    }

    public Optional<ServiceEntry> service(String name) {
        return services.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    /** The Eureka names of the operation services, in the order of the file. */
    public List<String> operations() {
        return services.stream()
                .filter(ServiceEntry::isOperation)
                .map(ServiceEntry::name)
                .toList();
    }

    private Platform shifted(int offset) {
        return new Platform(
                servers.shifted(offset),
                services.stream().map(entry -> entry.shifted(offset)).toList());
    }

    private void refuseDoubles() {
        Map<Object, String> taken = new HashMap<>();
        for (ServiceEntry entry : services) {
            refuseDouble(taken.put(entry.name(), entry.name()), "name " + entry.name(), entry);
            refuseDouble(taken.put(entry.port(), entry.name()), "port " + entry.port(), entry);
        }
    }

    private static void refuseDouble(@Nullable String earlier, String what, ServiceEntry of) {
        if (earlier != null) {
            throw new LauncherException(
                    "services.yml gives the " + what + " twice: to " + earlier + " and to " + of.name() + ".");
        }
    }
}
