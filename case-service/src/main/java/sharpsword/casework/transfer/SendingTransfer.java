package sharpsword.casework.transfer;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.access.Visibility;
import sharpsword.casework.clock.Reckoner;
import sharpsword.casework.docket.FencingFile;
import sharpsword.casework.docket.PenaltyCase;
import sharpsword.casework.policy.Policy;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Outcome;
import sharpsword.messaging.document.Stored;
import sharpsword.reference.deadline.ChinaTime;
import sharpsword.reference.paper.TransferMaterials;

/** Sends the complete parcel to the police, with a copy of the letter to the procuratorate (T17, Art. 6). */
@Component
public class SendingTransfer {

    private final TransferStep step;
    private final Documents<CriminalTransfer> transfers;
    private final FencingFile fencing;
    private final Reckoner reckoner;

    SendingTransfer(TransferStep step, Documents<CriminalTransfer> transfers, FencingFile fencing, Reckoner reckoner) {
        this.step = step;
        this.transfers = transfers;
        this.fencing = fencing;
        this.reckoner = reckoner;
    }

    /**
     * Sends the transfer. The fence around the file is closed first; a parcel that is not complete leaves it open.
     *
     * <p>Refused with {@code transfer-materials-missing}, which names every missing paper.
     */
    public Outcome<CriminalTransfer> send(Command command, String id) {
        Stored<CriminalTransfer> seen = transfers
                .find(command.caller(), id)
                .orElseThrow(
                        () -> Refusal.unknown("transfer-unknown").with("id", id).asException());
        CriminalTransfer transfer = seen.value();
        if (transfer.state() != TransferState.APPROVED) {
            return sendFenced(command, transfer, transfer.shared());
        }
        TransferDoor.requireSide(transfer, TransferAction.SEND, command.caller());
        step.requireNotRecused(transfer, TransferAction.SEND, command.caller());
        requireComplete(transfer);
        Command unguarded = withoutRevision(command);
        Outcome<PenaltyCase> fenced = fencing.close(unguarded, transfer.origin().caseId(), id);
        SharedPart shared = SharedPart.of(fenced.orRefuse().value());
        Outcome<CriminalTransfer> sent = sendFenced(command, transfer, shared);
        if (sent instanceof Outcome.Refused<CriminalTransfer>) {
            fencing.reopen(undoing(unguarded), transfer.origin().caseId(), id).orRefuse();
        }
        return sent;
    }

    private Outcome<CriminalTransfer> sendFenced(Command command, CriminalTransfer seen, @Nullable SharedPart shared) {
        return step.take(
                command,
                seen.id(),
                TransferAction.SEND,
                "transfer.sent.v1",
                (transfer, draft) -> {
                    requireComplete(transfer);
                    draft.shared = shared;
                    draft.handedToPolice();
                    draft.visibleTo = sharedWith(transfer, new Receivers.Pair(transfer.to(), transfer.copyTo()));
                },
                UnaryOperator.identity());
    }

    /** Adds the police, instead of those who had it, and, by both of its keys, the procuratorate of the area. */
    static Set<String> sharedWith(CriminalTransfer transfer, Receivers.Pair with) {
        Set<String> keys = new LinkedHashSet<>(transfer.visibleTo());
        keys.removeAll(Visibility.nobody().agency(transfer.to()).keys());
        keys.addAll(Visibility.nobody()
                .agency(with.police())
                .agency(with.procuratorate())
                .procuratorate(Receivers.areaOf(with.procuratorate()))
                .keys());
        return keys;
    }

    private void requireComplete(CriminalTransfer transfer) {
        var day = ChinaTime.dateOf(transfer.reportedAt());
        Policy.requireAll(
                TransferPolicies.SENDING,
                new TransferPolicies.Parcel(transfer, TransferMaterials.on(day, reckoner.packages())));
    }

    /** The same command for the other document, whose revision the caller has not named. */
    private static Command withoutRevision(Command command) {
        return new Command(
                command.caller(),
                command.occurredAt(),
                command.knownEarlier(),
                command.cause(),
                command.requestHash(),
                null,
                command.onBehalfOf(),
                command.reason());
    }

    private static Command undoing(Command command) {
        return new Command(
                command.caller(),
                command.occurredAt(),
                command.knownEarlier(),
                command.cause() + ":undone",
                command.requestHash(),
                null,
                command.onBehalfOf(),
                command.reason());
    }
}
