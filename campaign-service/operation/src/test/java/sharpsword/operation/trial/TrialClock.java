package sharpsword.operation.trial;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that starts on 2024-10-15 in the morning and runs; tests may put it forward, never back. */
public final class TrialClock extends Clock {

    private final Duration behind;
    private volatile Duration forward = Duration.ZERO;

    TrialClock() {
        this.behind = Duration.between(Instant.parse("2024-10-15T02:00:00Z"), Instant.now());
    }

    public synchronized void putForward(Duration by) {
        forward = forward.plus(by);
    }

    @Override
    public Instant instant() {
        return Instant.now().minus(behind).plus(forward);
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Shanghai");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
