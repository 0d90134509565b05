package sharpsword.casework.docket;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Happening;
import sharpsword.messaging.document.Outcome;

/**
 * Closes and opens the fence around what the police hold of a case.
 *
 * <p>The sending of a transfer closes it first and only then sends, so that whatever was written before is in the parcel
 * and whatever comes after is refused. The events of the transfer keep it in step later; whatever they say of the file may
 * move the decision clock (T17, Art. 16), so others are told when it ends now.
 */
@Component
public class FencingFile {

    private final Documents<PenaltyCase> cases;
    private final TransfersOfCase transfers;
    private final TellingCase telling;

    FencingFile(Documents<PenaltyCase> cases, TransfersOfCase transfers, TellingCase telling) {
        this.cases = cases;
        this.transfers = transfers;
        this.telling = telling;
    }

    /** Closes the fence for a transfer that is about to be sent. Closing it twice for the same one changes nothing. */
    public Outcome<PenaltyCase> close(Command command, String id, String transfer) {
        return cases.change(command, id, (state, moment) -> {
            Handover now = state.handover();
            if (now != null && now.closed() && now.transfer().equals(transfer)) {
                return Decision.unchanged(state);
            }
            Handover closed = Handover.closedBy(transfer, moment.occurredAt());
            return Decision.accept(state.with(draft -> draft.handover = closed), Happening.kept("close-fence", closed));
        });
    }

    /** Opens it again because the sending was refused after all, unless somebody else has sent the transfer meanwhile. */
    public Outcome<PenaltyCase> reopen(Command command, String id, String transfer) {
        return cases.change(
                command,
                id,
                (state, moment) -> Optional.ofNullable(state.handover())
                        .filter(now -> now.closed() && now.transfer().equals(transfer) && now.sequence() == 0)
                        .filter(now -> !wasSent(id, transfer))
                        .map(now -> reopened(state, new Handover(transfer, false, 0, moment.occurredAt())))
                        .orElseGet(() -> Decision.unchanged(state)));
    }

    /**
     * Follows an event of the transfer. An event that is older than what is known changes nothing.
     *
     * @param held whether the police hold the file after the event
     * @param sequence number of the event
     * @param at when it happened
     */
    public Outcome<PenaltyCase> follow(
            Command command, String id, String transfer, boolean held, long sequence, Instant at) {
        return cases.change(command, id, (state, moment) -> {
            Handover now = state.handover();
            boolean older = now != null && now.transfer().equals(transfer) && now.sequence() >= sequence;
            boolean ofAnother = now != null
                    && !now.transfer().equals(transfer)
                    && now.since().isAfter(at);
            if (older || ofAnother) {
                return Decision.unchanged(state);
            }
            return moved(state, new Handover(transfer, held, sequence, at));
        });
    }

    private boolean wasSent(String id, String transfer) {
        return transfers.of(id).stream().anyMatch(one -> one.id().equals(transfer) && one.wasSent());
    }

    private static Decision<PenaltyCase> reopened(PenaltyCase state, Handover open) {
        return Decision.accept(state.with(draft -> draft.handover = open), Happening.kept("open-fence", open));
    }

    private Decision<PenaltyCase> moved(PenaltyCase state, Handover next) {
        boolean same = state.handover() != null && state.handover().closed() == next.closed();
        String verb = same ? "keep-fence" : next.closed() ? "close-fence" : "open-fence";
        PenaltyCase after = state.with(draft -> draft.handover = next);
        return Decision.accept(
                after, telling.progressed(verb, after, next.since(), told -> told.detail("transfer", next.transfer())));
    }
}
