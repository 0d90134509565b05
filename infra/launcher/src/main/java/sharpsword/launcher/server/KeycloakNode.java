package sharpsword.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sharpsword.launcher.plan.KeycloakPorts;
import sharpsword.launcher.process.Launch;
import sharpsword.launcher.process.Readiness;
import sharpsword.launcher.secret.Secrets;

/**
 * A Keycloak of our own on the loopback address, with its database in a file.
 *
 * @param home its folder
 * @param logs folder of the logs
 * @param secrets the clients' and the administrator's passwords
 * @param realm what is imported at the first start
 * @param gatewayPort where browsers reach the platform, which the realm has to know
 */
public record KeycloakNode(
        KeycloakHome home, Path logs, KeycloakPorts ports, Secrets secrets, RealmFile realm, int gatewayPort) {

    public static final String NAME = "keycloak";
    public static final String ADMIN_PASSWORD = "keycloak-admin-password";

    public KeycloakAddress address() {
        return new KeycloakAddress("http://127.0.0.1:" + ports.port(), secrets.folder());
    }

    /** Ready when the management port says so; the line in the log comes too early. */
    public Readiness readiness() {
        return Readiness.answersOk(URI.create("http://127.0.0.1:" + ports.managementPort() + "/health/ready"));
    }

    /** The process; the first one imports the realm. */
    public Launch launch() {
        home.prepare();
        List<String> arguments = new ArrayList<>(List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--cache=local",
                "--hostname=" + address().url(),
                "--http-host=127.0.0.1",
                "--http-port=" + ports.port(),
                "--http-management-port=" + ports.managementPort(),
                "--log-level=INFO,io.smallrye.health:ERROR"));
        boolean first = Files.notExists(imported());
        if (first && realm.exists()) {
            writeImport();
            arguments.add("--import-realm");
        }
        Map<String, String> environment = first
                ? Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        secrets.value(ADMIN_PASSWORD))
                : Map.of();
        return new Launch(NAME, home.command(arguments), environment, home.folder(), logs.resolve(NAME + ".log"));
    }

    /** Removes the import file, which holds secrets, and remembers that the realm is in the database. */
    public void afterStart() {
        try {
            if (Files.deleteIfExists(importFile())) {
                Files.createFile(imported());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Lays the realm out where a container finds it at its first start. The user inside is another than ours, so the file is readable
     * for all; the folder above it, which the container does not see, keeps everybody else of this machine out.
     */
    public void layOutForContainer() {
        try {
            Files.createDirectories(home.importFolder());
            Files.setPosixFilePermissions(home.folder(), PosixFilePermissions.fromString("rwx------"));
            Files.setPosixFilePermissions(home.importFolder(), PosixFilePermissions.fromString("rwxr-xr-x"));
            if (Files.notExists(imported()) && realm.exists()) {
                writeImport();
                Files.setPosixFilePermissions(importFile(), PosixFilePermissions.fromString("rw-r--r--"));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void writeImport() {
        Map<String, String> places = Map.of(
                "GATEWAY_URL", "http://127.0.0.1:" + gatewayPort,
                "GATEWAY_LOCALHOST_URL", "http://localhost:" + gatewayPort);
        try {
            Files.deleteIfExists(importFile());
            Files.createFile(
                    importFile(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(importFile(), realm.filled(secrets, places));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path importFile() {
        return home.importFolder().resolve("sharpsword-realm.json");
    }

    private Path imported() {
        return home.folder().resolve("data/imported");
    }
}
