package sharpsword.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import sharpsword.launcher.build.ProgramBuilds;
import sharpsword.launcher.plan.Platform;
import sharpsword.launcher.plan.ServiceEntry;
import sharpsword.launcher.run.RunFolder;
import sharpsword.launcher.secret.Secrets;

/**
 * One platform on this machine: a tree, a data folder and a set of ports.
 *
 * @param repository the tree
 * @param data the data folder
 * @param platform the processes with the ports as they are here
 * @param given the environment variables that were given to the launcher
 * @param gatewayPort where browsers reach the platform
 */
public record Installation(
        Repository repository, DataFolder data, Platform platform, Map<String, String> given, int gatewayPort) {

    /** The port that the realm names where no gateway is listed. */
    private static final int GATEWAY_PORT = 8080;

    /** Added to the largest port of {@code services.yml} it is still a port. */
    private static final int LARGEST_OFFSET = 38_000;

    /**
     * The installation that the environment describes.
     *
     * @param environment {@code SHARPSWORD_DATA}, {@code SHARPSWORD_PORT_OFFSET} and addresses of servers
     * @throws LauncherException when a value makes no sense
     */
    public static Installation of(Repository repository, Map<String, String> environment) {
        int offset = offset(environment.getOrDefault("SHARPSWORD_PORT_OFFSET", "0"));
        String data = environment.getOrDefault("SHARPSWORD_DATA", "");
        Path folder = data.isBlank()
                ? repository.root().resolve(".sharpsword")
                : Path.of(data).toAbsolutePath().normalize();
        Platform platform = Platform.read(repository.servicesFile(), offset);
        Map<String, String> given = new HashMap<>(environment);
        given.values().removeIf(String::isBlank);
        int gateway = platform.service("gateway").map(ServiceEntry::port).orElse(GATEWAY_PORT + offset);
        return new Installation(repository, new DataFolder(folder), platform, Map.copyOf(given), gateway);
    }

    public Secrets secrets() {
        return new Secrets(data.secrets());
    }

    public RunFolder runs() {
        return new RunFolder(data.run());
    }

    public ProgramBuilds builds() {
        return new ProgramBuilds(repository, data);
    }

    /** Names of all secrets of the platform, beside those that the realm names. */
    public Set<String> secretNames() {
        List<String> names = new ArrayList<>(List.of("rabbitmq-password", "keycloak-admin-password", "tip-key"));
        for (ServiceEntry service : platform.services()) {
            names.addAll(service.secrets());
        }
        return new TreeSet<>(names);
    }

    private static int offset(String text) {
        try {
            int offset = Integer.parseInt(text);
            if (offset < 0 || offset > LARGEST_OFFSET) {
                throw new LauncherException(
                        "SHARPSWORD_PORT_OFFSET must lie between 0 and " + LARGEST_OFFSET + ", not at " + offset + ".");
            }
            return offset;
        } catch (NumberFormatException noNumber) {
            throw new LauncherException("SHARPSWORD_PORT_OFFSET must be a number, not \"" + text + "\".", noNumber);
        }
    }
}
