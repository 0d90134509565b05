package sharpsword.operation.rewardedreporting.opening.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Caller;
import sharpsword.messaging.document.Stored;
import sharpsword.operation.desk.Possible;
import sharpsword.operation.desk.Signature;
import sharpsword.operation.rewardedreporting.opening.Opening;
import sharpsword.operation.rewardedreporting.opening.OpeningLife;
import sharpsword.operation.rewardedreporting.opening.OpeningState;

/** A request to open a seal, as both roles see it. */
record OpeningView(
        String id,
        String tip,
        String reason,
        OpeningState state,
        Signature requestedBy,
        @Nullable Signature answeredBy,
        Instant until,
        long revision,
        List<String> possible) {

    static OpeningView of(Stored<Opening> stored, Caller caller) {
        Opening opening = stored.value();
        return new OpeningView(
                opening.id(),
                opening.tip(),
                opening.reason(),
                opening.state(),
                opening.requestedBy(),
                opening.answeredBy(),
                opening.until(),
                stored.revision(),
                Possible.of(OpeningLife.TABLE, opening.state(), caller));
    }
}
