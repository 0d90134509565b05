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
import java.util.Optional;
import sharpsword.launcher.LauncherException;
import sharpsword.launcher.Report;

/**
 * Installs packages of a Debian-like system, only as root, and says so before.
 *
 * @param program {@code apt-get}, where the system has it
 * @param root whether this user may install
 * @param policy Debian's own switch: while this file answers 101, installing a package starts no service
 */
public record DebianPackages(Optional<Path> program, boolean root, Path policy) {

    private static final Duration LIMIT = Duration.ofMinutes(15);

    /** A fresh machine often installs its own updates in its first minutes; then this one waits. */
    private static final List<String> PATIENTLY = List.of("-q", "-o", "DPkg::Lock::Timeout=300");

    private static final String FORBIDDEN = "#!/bin/sh\nexit 101\n";

    /** Those of this machine. */
    public static DebianPackages ofThisMachine() {
        boolean root = "root".equals(System.getProperty("user.name"));
        return new DebianPackages(Programs.find("apt-get"), root, Path.of("/usr/sbin/policy-rc.d"));
    }

    /**
     * Installs packages.
     *
     * @param packages names, separated by spaces
     * @param what what they are, in words
     * @throws LauncherException when this user may not, or the system has another package manager
     */
    public void install(String packages, String what, Report report) {
        if (program.isEmpty() || !root) {
            throw new LauncherException(what + " is missing. Install it (`sudo apt-get install --no-install-recommends "
                    + packages + "`) or run this command as root once.");
        }
        report.line("Installing " + what + ": apt-get install " + packages);
        Path log = temporaryLog();
        boolean ours = forbidServices();
        Thread onInterrupt = ShutdownHooks.add(() -> allowServices(ours));
        try {
            update(log, report);
            List<String> install = new ArrayList<>(List.of("install", "-y", "--no-install-recommends"));
            install.addAll(List.of(packages.split(" ")));
            apt("install", install, log);
        } finally {
            ShutdownHooks.remove(onInterrupt);
            allowServices(ours);
        }
    }

    /** One source of many that does not answer is no reason to give up: what is needed may be in another. */
    private void update(Path log, Report report) {
        try {
            apt("update", List.of("update"), log);
        } catch (StartFailure failure) {
            report.line("Going on although " + failure.getMessage());
        }
    }

    private void apt(String name, List<String> arguments, Path log) {
        List<String> command = new ArrayList<>(List.of(program.orElseThrow().toString()));
        command.addAll(PATIENTLY);
        command.addAll(arguments);
        new Launch("apt-get " + name, command, Map.of("DEBIAN_FRONTEND", "noninteractive"), Path.of("/"), log)
                .runToEnd(LIMIT);
    }

    /** Whether the switch was set here; one that stands already is left alone. */
    private boolean forbidServices() {
        if (Files.exists(policy)) {
            return false;
        }
        try {
            Files.writeString(policy, FORBIDDEN);
            Files.setPosixFilePermissions(policy, PosixFilePermissions.fromString("rwxr-xr-x"));
            return true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The switch must not stay behind, whatever happens: it would keep every later package from starting its service. */
    private void allowServices(boolean ours) {
        try {
            if (ours) {
                Files.deleteIfExists(policy);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path temporaryLog() {
        try {
            return Files.createTempDirectory("sharpsword-apt-").resolve("apt-get.log");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
