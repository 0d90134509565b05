package sharpsword.gateway.console.docket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A case as a list of case-service tells it. */
record CaseLine(
        String id,
        String state,
        @Nullable String number,
        String operation,
        String district,
        @Nullable String enterprise,
        @Nullable String enterpriseName,
        String violation,
        String light,
        @Nullable Instant dueAt) {}
