package sharpsword.launcher.part;

import java.time.Duration;
import java.time.Instant;
import sharpsword.launcher.LauncherException;
import sharpsword.launcher.process.Launch;
import sharpsword.launcher.process.ProcessIdentity;
import sharpsword.launcher.process.Readiness;
import sharpsword.launcher.process.Waiting;
import sharpsword.launcher.run.RunEntry;
import sharpsword.launcher.run.RunFolder;

/** Starts the processes of a part and remembers each before it waits for it. */
public final class Starter {

    private static final Duration LIMIT = Duration.ofSeconds(240);

    private final RunFolder runs;
    private boolean givenUp;

    public Starter(RunFolder runs) {
        this.runs = runs;
    }

    /**
     * Starts a process and returns when it is ready.
     *
     * @throws LauncherException when it does not become ready, or nothing more is to be started
     */
    public void start(Launch launch, Part part, int port, Readiness readiness) {
        start(launch, part, port, readiness, () -> {});
    }

    /**
     * Starts a process, and returns when it is ready and something more is done. Only then it counts as started: a command
     * that is cut off before leaves a process that the next one starts anew.
     */
    void start(Launch launch, Part part, int port, Readiness readiness, Runnable whenReady) {
        Instant begin = Instant.now();
        ProcessHandle process = launchOne(launch, part, port);
        Waiting.untilReady(launch.name(), process, readiness, LIMIT, launch.log());
        whenReady.run();
        runs.ready(launch.name(), Duration.between(begin, Instant.now()));
    }

    /** After this nothing more is started, so whoever stops the processes afterwards stops all of them. */
    public synchronized void giveUp() {
        givenUp = true;
    }

    private synchronized ProcessHandle launchOne(Launch launch, Part part, int port) {
        if (givenUp) {
            throw new LauncherException(launch.name() + " was not started.");
        }
        ProcessHandle process = launch.start();
        runs.write(new RunEntry(launch.name(), ProcessIdentity.of(process), port, Duration.ZERO, part.origin()));
        return process;
    }
}
