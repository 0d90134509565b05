package sharpsword.launcher.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that can be told from a later one with the same number.
 *
 * @param pid the number, which the system gives to another process some time after this one has ended
 * @param started when the process started, which no later process shares
 */
public record ProcessIdentity(long pid, Instant started) {

    /** The system rounds start times to its clock tick, and the boot time that they rest on to a second. */
    private static final Duration ROUNDING = Duration.ofMillis(1500);

    public static ProcessIdentity of(ProcessHandle handle) {
        return new ProcessIdentity(handle.pid(), handle.info().startInstant().orElseGet(Instant::now));
    }

    /** The process, if it still runs and is the same one. */
    public Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isSame);
    }

    private boolean isSame(ProcessHandle candidate) {
        return candidate
                .info()
                .startInstant()
                .map(start -> Duration.between(start, started).abs().compareTo(ROUNDING) < 0)
                .orElse(false);
    }
}
