package sharpsword.casework.transfer;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.messaging.document.Moment;

/** What every command on a transfer passes first: role, side, transition table, and the order of time. */
final class TransferDoor {

    private TransferDoor() {}

    /**
     * Lets the action in and answers the state that it leads to.
     *
     * @throws sharpsword.access.RefusedException {@code role-required}, {@code transfer-of-other-agency}, {@code
     *     transfer-to-other-police}, {@code transfer-to-other-procuratorate}, {@code transfer-wrong-state}, {@code occurred-before-basis}
     */
    static TransferState enter(CriminalTransfer transfer, TransferAction action, Caller caller, Moment moment) {
        requireSide(transfer, action, caller);
        TransferState next = TransferLife.TABLE.require(transfer.state(), action);
        moment.notBefore(transfer.changedAt());
        return next;
    }

    /** Role and side alone, for what has to be prepared before the step itself. */
    static void requireSide(CriminalTransfer transfer, TransferAction action, Caller caller) {
        action.entitled().require(caller);
        otherSide(transfer, action, caller).ifPresent(refusal -> {
            throw refusal.asException();
        });
    }

    /** The actions that this caller could take now, as far as the buttons of a page can know. */
    static Set<TransferAction> possible(CriminalTransfer transfer, Caller caller) {
        return TransferLife.TABLE.possible(transfer.state()).stream()
                .filter(action -> action.entitled().includes(caller))
                .filter(action -> otherSide(transfer, action, caller).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<Refusal> otherSide(CriminalTransfer transfer, TransferAction action, Caller caller) {
        String agency = caller.officer().agency();
        return switch (action.side()) {
            case AGENCY ->
                agency.equals(transfer.origin().agency())
                        ? Optional.empty()
                        : Optional.of(Refusal.notEntitled("transfer-of-other-agency")
                                .with("agency", transfer.origin().agency()));
            case POLICE ->
                agency.equals(transfer.to())
                        ? Optional.empty()
                        : Optional.of(
                                Refusal.notEntitled("transfer-to-other-police").with("agency", transfer.to()));
            case PROCURATORATE ->
                agency.equals(transfer.copyTo())
                        ? Optional.empty()
                        : Optional.of(Refusal.notEntitled("transfer-to-other-procuratorate")
                                .with("agency", transfer.copyTo()));
        };
    }
}
