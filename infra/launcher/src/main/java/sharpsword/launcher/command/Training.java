package sharpsword.launcher.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sharpsword.launcher.Installation;
import sharpsword.launcher.process.JavaHome;
import sharpsword.launcher.process.Launch;
import sharpsword.launcher.process.ProcessIdentity;
import sharpsword.launcher.process.Programs;
import sharpsword.launcher.process.Stopping;
import sharpsword.launcher.run.RunEntry;

/** The background process that makes start-up caches while the platform runs. */
final class Training {

    static final String NAME = "start-up-caches";

    private static final Duration GRACE = Duration.ofSeconds(5);

    private Training() {}

    /** Begins in a process of its own at the lowest priority, so that {@code up} ends at once. */
    static void begin(Installation here) {
        List<String> command = new ArrayList<>();
        Programs.find("nice").ifPresent(nice -> command.addAll(List.of(nice.toString(), "-n", "19")));
        command.addAll(List.of(
                JavaHome.program("java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dsharpsword.root=" + here.repository().root(),
                "-jar",
                Path.of(System.getProperty("java.class.path")).toAbsolutePath().toString(),
                "build-caches"));
        Launch launch = new Launch(
                NAME, command, Map.of(), here.data().root(), here.data().log(NAME));
        ProcessHandle process = launch.start();
        here.runs().write(new RunEntry(NAME, ProcessIdentity.of(process), 0, Duration.ZERO, "background"));
    }

    /** Ends it with the training run that it may be in. */
    static void end(Installation here) {
        here.runs().running(NAME).ifPresent(process -> Stopping.stop(process, GRACE));
        here.runs().forget(NAME);
    }
}
