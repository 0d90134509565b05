package sharpsword.launcher.process;

import java.time.Duration;
import java.util.List;

/** Ends a process: it is asked first, and killed together with its children when it does not go in time. */
public final class Stopping {

    private Stopping() {}

    /** Whether the process went by itself within the grace. */
    public static boolean stop(ProcessHandle process, Duration grace) {
        List<ProcessHandle> children = process.descendants().toList();
        if (!process.isAlive()) {
            return true;
        }
        process.destroy();
        boolean gone = Waiting.endsWithin(process, grace) && !process.isAlive();
        if (!gone) {
            kill(process);
        }
        children.stream().filter(ProcessHandle::isAlive).forEach(Stopping::kill);
        return gone;
    }

    /** Ends a process at once, as a power cut would. */
    public static void kill(ProcessHandle process) {
        process.destroyForcibly();
        Waiting.endsWithin(process, Duration.ofSeconds(10));
    }
}
