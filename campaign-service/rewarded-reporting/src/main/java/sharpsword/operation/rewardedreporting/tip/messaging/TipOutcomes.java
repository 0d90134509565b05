package sharpsword.operation.rewardedreporting.tip.messaging;

import java.util.Set;
import org.springframework.stereotype.Component;
import sharpsword.messaging.consume.Handling;
import sharpsword.messaging.consume.Reaction;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.event.Event;
import sharpsword.operation.rewardedreporting.tip.FollowingTip;
import sharpsword.operation.rewardedreporting.tip.TipAction;
import sharpsword.reference.routing.Operation;
import tools.jackson.databind.JsonNode;

/** Hears which lead an operation made of a tip and how it was concluded, in any order. */
@Component
final class TipOutcomes implements Reaction {

    private static final String TAKEN_OVER = "lead.taken-over.v1";
    private static final String CONCLUDED = "lead.concluded.v1";

    private final FollowingTip following;

    TipOutcomes(FollowingTip following) {
        this.following = following;
    }

    @Override
    public String queue() {
        return Operation.REWARDED_REPORTING.service() + ".tip-outcomes";
    }

    @Override
    public Set<String> types() {
        return Set.of(TAKEN_OVER, CONCLUDED);
    }

    @Override
    public Handling react(Event event, Command command) {
        JsonNode data = event.data();
        String tip = text(data, "tip");
        if (tip.isEmpty()) {
            return Handling.done();
        }
        if (event.type().equals(TAKEN_OVER)) {
            boolean straightFromTip = text(data, "predecessor").equals(tip);
            return straightFromTip ? Handling.of(following.takeUp(command, tip, event.subject())) : Handling.done();
        }
        return switch (text(data, "outcome")) {
            case "VERIFIED" -> Handling.of(following.conclude(command, tip, TipAction.VERIFY));
            case "PARTLY" -> Handling.of(following.conclude(command, tip, TipAction.VERIFY_PARTLY));
            case "UNVERIFIED" -> Handling.of(following.conclude(command, tip, TipAction.REFUTE));
            case String unknown -> Handling.park("outcome-unknown", unknown);
        };
    }

    private static String text(JsonNode data, String field) {
        return data.path(field).asString("");
    }
}
