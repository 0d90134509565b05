package sharpsword.gateway.console.opening;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to open the seal of a tip, as rewarded reporting tells it. No part of the identity is in it.
 *
 * @param until end of the time in which it may be consented to and shown
 */
record OpeningView(
        String id,
        String tip,
        String reason,
        String state,
        Signature requestedBy,
        @Nullable Signature answeredBy,
        Instant until,
        long revision,
        List<String> possible) {

    record Signature(String name, Instant at) {}
}
