package sharpsword.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sharpsword.launcher.LauncherException;
import sharpsword.launcher.Report;

/** Installs packages of a Debian-like system, only as root, and says so before. */
public final class DebianPackages {

    private static final Duration LIMIT = Duration.ofMinutes(15);

    /** Debian's own switch: while this file answers 101, installing a package starts no service. */
    private static final Path POLICY = Path.of("/usr/sbin/policy-rc.d");

    private static final String FORBIDDEN = "#!/bin/sh\nexit 101\n";

    private DebianPackages() {}

    /**
     * Installs packages.
     *
     * @param packages names, separated by spaces
     * @param what what they are, in words
     * @throws LauncherException when this user may not, or the system has another package manager
     */
    public static void install(String packages, String what, Report report) {
        Path log = temporaryLog();
        if (Programs.find("apt-get").isEmpty() || !isRoot()) {
            throw new LauncherException(what + " is missing. Install it (`sudo apt-get install --no-install-recommends "
                    + packages + "`) or run this command as root once.");
        }
        report.line("Installing " + what + ": apt-get install " + packages);
        boolean ours = forbidServices();
        try {
            apt("update", List.of("-q", "update"), log);
            List<String> install = new ArrayList<>(List.of("install", "-q", "-y", "--no-install-recommends"));
            install.addAll(List.of(packages.split(" ")));
            apt("install", install, log);
        } finally {
            if (ours) {
                delete(POLICY);
            }
        }
    }

    private static void apt(String name, List<String> arguments, Path log) {
        List<String> command = new ArrayList<>(List.of("apt-get"));
        command.addAll(arguments);
        new Launch("apt-get " + name, command, Map.of("DEBIAN_FRONTEND", "noninteractive"), Path.of("/"), log)
                .runToEnd(LIMIT);
    }

    /** Whether the switch was set here; one that stands already is left alone. */
    private static boolean forbidServices() {
        if (Files.exists(POLICY)) {
            return false;
        }
        try {
            Files.writeString(POLICY, FORBIDDEN);
            Files.setPosixFilePermissions(POLICY, PosixFilePermissions.fromString("rwxr-xr-x"));
            return true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Path temporaryLog() {
        try {
            return Files.createTempDirectory("sharpsword-apt-").resolve("apt-get.log");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
