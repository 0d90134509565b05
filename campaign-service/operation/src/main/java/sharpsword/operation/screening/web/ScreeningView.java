package sharpsword.operation.screening.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import sharpsword.messaging.document.Stored;
import sharpsword.operation.screening.ScreeningRun;

/** A screening run as pages show it. */
record ScreeningView(@JsonUnwrapped ScreeningRun run, Instant ranAt, long revision) {

    static ScreeningView of(Stored<ScreeningRun> stored) {
        return new ScreeningView(stored.value(), stored.bornAt(), stored.revision());
    }
}
