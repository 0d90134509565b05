package sharpsword.launcher.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sharpsword.launcher.Report;
import sharpsword.launcher.process.Stopping;

/**
 * Processes of a check that should be gone. Only what provably belongs to the check's data folder is meant: either the check
 * left its mark in the environment that it gave, or it is a program of the kind that the launcher starts, and its command,
 * its working directory or its home lies in the folder.
 */
public final class Remains {

    /** Variable that every run of Maven is given; its value is the data folder. */
    static final String MARK = "SHARPSWORD_CHECK";

    private static final Set<String> KINDS = Set.of("java", "epmd", "beam.smp", "erl_child_setup", "inet_gethost");
    private static final String HOME = "HOME=";
    private static final Duration GRACE = Duration.ofSeconds(10);

    private Remains() {}

    /** What still runs of the folder; this process and those above it apart. */
    public static List<ProcessHandle> of(Path folder) {
        Set<Long> own = Stream.iterate(
                        Optional.of(ProcessHandle.current()),
                        Optional::isPresent,
                        each -> each.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream)
                .map(ProcessHandle::pid)
                .collect(Collectors.toSet());
        return ProcessHandle.allProcesses()
                .filter(process -> !own.contains(process.pid()))
                .filter(process -> belongs(process, folder.toAbsolutePath().normalize()))
                .toList();
    }

    /** Ends what a check that was killed left behind: all are asked at once, and killed when they do not go in time. */
    public static void stop(Path folder, Report report) {
        List<ProcessHandle> left = of(folder);
        left.forEach(process -> report.line("Stopping what an earlier check left: " + describe(process)));
        left.forEach(ProcessHandle::destroy);
        left.forEach(process -> Stopping.stop(process, GRACE));
    }

    /** Number and command, for a report. */
    public static String describe(ProcessHandle process) {
        return process.pid() + "  " + process.info().commandLine().orElse("");
    }

    private static boolean belongs(ProcessHandle process, Path folder) {
        List<String> environment = environment(process);
        if (environment.contains(MARK + "=" + folder)) {
            return true;
        }
        String inFolder = folder + "/";
        return isOfAKind(process)
                && (process.info().commandLine().orElse("").contains(inFolder)
                        || workingDirectory(process).startsWith(folder)
                        || environment.stream().anyMatch(each -> each.startsWith(HOME + inFolder)));
    }

    private static boolean isOfAKind(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(KINDS::contains)
                .isPresent();
    }

    /** Empty for a process of somebody else, for one that has just ended, and on systems without {@code /proc}. */
    private static List<String> environment(ProcessHandle process) {
        try {
            byte[] text = Files.readAllBytes(of(process, "environ"));
            return Arrays.asList(new String(text, StandardCharsets.UTF_8).split("\0"));
        } catch (IOException notOurs) {
            return List.of();
        }
    }

    /** Empty where {@link #environment} is. */
    private static Path workingDirectory(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(of(process, "cwd"));
        } catch (IOException notOurs) {
            return Path.of("");
        }
    }

    private static Path of(ProcessHandle process, String file) {
        return Path.of("/proc", String.valueOf(process.pid()), file);
    }
}
