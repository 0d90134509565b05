package sharpsword.casework.transfer;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.casework.clock.Reckoner;
import sharpsword.casework.docket.RecusedOfficers;
import sharpsword.casework.party.By;
import sharpsword.messaging.claim.Claims;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Happening;
import sharpsword.messaging.document.Outcome;

/** One step of a transfer: the door, recusals, the change itself, the clock that counts afterwards, and the telling. */
@Component
class TransferStep {

    private final Documents<CriminalTransfer> transfers;
    private final Reckoner reckoner;
    private final Claims claims;
    private final RecusedOfficers recused;

    TransferStep(Documents<CriminalTransfer> transfers, Reckoner reckoner, Claims claims, RecusedOfficers recused) {
        this.transfers = transfers;
        this.reckoner = reckoner;
        this.claims = claims;
        this.recused = recused;
    }

    /**
     * Takes the step.
     *
     * @param event type of the event that tells it
     * @param change what changes; may refuse
     * @param detail what the timeline shows besides
     */
    Outcome<CriminalTransfer> take(
            Command command,
            String id,
            TransferAction action,
            String event,
            BiConsumer<CriminalTransfer, TransferDraft> change,
            UnaryOperator<TransferTold> detail) {
        Outcome<CriminalTransfer> outcome = transfers.change(command, id, (transfer, moment) -> {
            TransferState next = TransferDoor.enter(transfer, action, command.caller(), moment);
            requireNotRecused(transfer, action, command.caller());
            By by = By.of(command.caller(), moment.occurredAt());
            CriminalTransfer after = transfer.with(draft -> change.accept(transfer, draft.by(by, action, next)));
            TransferTold told = TransferTold.of(
                    after,
                    TransferTimes.current(after)
                            .map(clock -> reckoner.dueAt(clock, by.at()))
                            .orElse(null));
            return Decision.accept(after, Happening.told(verb(action), event, detail.apply(told)));
        });
        if (outcome instanceof Outcome.Done<CriminalTransfer> done
                && done.stored().value().state().isClosed()) {
            claims.release(TransferClaim.KIND, done.stored().value().claim(), id);
        }
        return outcome;
    }

    /**
     * Keeps those out who were taken out of the case. Asked also by what has to be prepared before the step itself.
     *
     * @throws sharpsword.access.RefusedException {@code case-actor-recused}
     */
    void requireNotRecused(CriminalTransfer transfer, TransferAction action, Caller caller) {
        if (action.side() != TransferAction.Side.AGENCY) {
            return;
        }
        String officer = caller.officer().officerId();
        if (!recused.casesWithout(officer, List.of(transfer.origin().caseId())).isEmpty()) {
            throw RecusedOfficers.refusal(officer).asException();
        }
    }

    /** Whether the clock of that rule had ended before the step. */
    boolean isPast(CriminalTransfer transfer, String rule, TransferAction start, By by) {
        return reckoner.isPast(TransferTimes.since(transfer, rule, start), by.at());
    }

    private static String verb(TransferAction action) {
        return action.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
