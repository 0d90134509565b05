package sharpsword.casework.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import sharpsword.messaging.document.Upcaster;

/**
 * Reads a transfer of schema 1, which kept the last time of each action and the clock of the police apart, as steps in
 * their order. Steps of one instant are put in the order of the procedure, which is that of {@link TransferAction}.
 */
final class StepsFromTimes implements Upcaster {

    private static final Comparator<Document> IN_ORDER = Comparator.<Document, Date>comparing(
                    step -> step.getDate("at"))
            .thenComparing(step -> TransferAction.valueOf(step.getString("action")));

    @Override
    public void upcast(Document raw) {
        List<Document> steps = new ArrayList<>();
        raw.get("times", new Document()).forEach((action, at) -> steps.add(step(raw, action, (Date) at)));
        steps.sort(IN_ORDER);
        raw.append("steps", steps);
        raw.remove("times");
        raw.remove("decisionClock");
    }

    private static Document step(Document raw, String action, Date at) {
        Document step = new Document("action", action).append("at", at);
        String clock = raw.getString("decisionClock");
        boolean prolonged =
                action.equals(TransferAction.PROLONG.name()) && !CriminalTransfer.POLICE_DECISION.equals(clock);
        return prolonged ? step.append("clock", clock) : step;
    }
}
