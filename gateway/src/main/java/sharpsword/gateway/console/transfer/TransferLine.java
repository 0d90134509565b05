package sharpsword.gateway.console.transfer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A transfer as a list of case-service tells it. */
record TransferLine(
        String id,
        String state,
        @Nullable String caseNumber,
        String operation,
        String district,
        String agency,
        @Nullable String enterprise,
        String offence,
        String to,
        Instant reportedAt,
        String light) {}
