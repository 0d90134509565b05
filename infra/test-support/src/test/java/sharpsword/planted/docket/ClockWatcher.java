package sharpsword.planted.docket;

import java.time.Instant;

class ClockWatcher {
    Instant now() {
        return Instant.now();
    }
}
