package sharpsword.operation.rewardedreporting.tip;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import sharpsword.messaging.document.Stored;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.deadline.Deadline;
import sharpsword.reference.deadline.Deadlines;
import sharpsword.reference.deadline.RunningDeadline;

/** The clocks that run for a tip, by the catalogue of deadlines, with their colours. */
@Component
public final class TipClocks {

    private final ReferenceData reference;

    TipClocks(ReferenceData reference) {
        this.reference = reference;
    }

    /** Clocks whose act is still to be done, at {@code asOf}. */
    public List<Deadline> of(Stored<Tip> stored, Instant asOf) {
        Tip tip = stored.value();
        Instant accepted = tip.acceptedAt();
        List<Deadline> running = new ArrayList<>();
        if (tip.state() == TipState.SUBMITTED) {
            running.add(reckon(tip.id(), "TIP_TRIAGE", stored.bornAt(), asOf));
        }
        if (tip.state() == TipState.ACCEPTED && accepted != null) {
            running.add(reckon(tip.id(), "TIP_DISPATCH", accepted, asOf));
        }
        boolean open = tip.state() == TipState.ACCEPTED
                || tip.state() == TipState.DISPATCHED
                || tip.state() == TipState.INVESTIGATING;
        if (open && accepted != null) {
            running.add(reckon(tip.id(), "TIP_INVESTIGATION", accepted, asOf));
        }
        return running;
    }

    /** One clock of the catalogue. */
    public Deadline reckon(String id, String rule, Instant start, Instant asOf) {
        return Deadlines.of(reference.packages()).reckon(RunningDeadline.of(id, rule, start), asOf);
    }
}
