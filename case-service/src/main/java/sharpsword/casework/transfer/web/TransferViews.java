package sharpsword.casework.transfer.web;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.Role;
import sharpsword.casework.clock.ClockFace;
import sharpsword.casework.clock.Reckoner;
import sharpsword.casework.party.OfficerNames;
import sharpsword.casework.transfer.CriminalTransfer;
import sharpsword.casework.transfer.TransferAction;
import sharpsword.casework.transfer.Transfers;
import sharpsword.defaults.web.Replies;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Outcome;
import sharpsword.messaging.document.Stored;

/** Puts a transfer and its clocks together, for either side. */
@Component
class TransferViews {

    private final Transfers transfers;
    private final OfficerNames names;
    private final Clock clock;

    TransferViews(Transfers transfers, OfficerNames names, Clock clock) {
        this.transfers = transfers;
        this.names = names;
        this.clock = clock;
    }

    Instant asOf(@Nullable Instant given) {
        return given == null ? clock.instant() : given;
    }

    /** Officers of environmental agencies see the internal papers too. */
    static boolean isInsider(Caller caller) {
        return !caller.has(Role.PARTNER_OFFICER);
    }

    TransferView page(Stored<CriminalTransfer> stored, Caller caller, Instant asOf) {
        CriminalTransfer transfer = stored.value();
        List<ClockFace> clocks = transfers.clocks(transfer, asOf);
        return TransferView.of(
                stored,
                new TransferView.Around(
                        isInsider(caller),
                        transfers.checklist(transfer),
                        transfers.missing(transfer),
                        transfers.possible(List.of(transfer), caller).getOrDefault(transfer.id(), Set.of()),
                        Reckoner.worst(clocks),
                        clocks,
                        names.of(transfer.people(), named(transfer))));
    }

    /** Officers whom the page names although they may not have acted on the transfer. */
    private static List<String> named(CriminalTransfer transfer) {
        List<String> named = new ArrayList<>(transfer.report().team());
        if (transfer.shared() != null) {
            named.addAll(transfer.shared().investigators());
        }
        return named;
    }

    List<TransferLine> lines(List<Stored<CriminalTransfer>> page, Caller caller, Instant asOf) {
        Map<String, Set<TransferAction>> possible =
                transfers.possible(page.stream().map(Stored::value).toList(), caller);
        return page.stream()
                .map(stored -> TransferLine.of(
                        stored,
                        Reckoner.worst(transfers.clocks(stored.value(), asOf)),
                        possible.getOrDefault(stored.value().id(), Set.of())))
                .toList();
    }

    ResponseEntity<TransferView> changed(Command command, Outcome<CriminalTransfer> outcome) {
        return Replies.changed(outcome, stored -> page(stored, command.caller(), clock.instant()));
    }

    ResponseEntity<TransferView> created(Command command, Outcome<CriminalTransfer> outcome) {
        return Replies.created(
                outcome,
                stored -> URI.create("/api/case/transfers/" + stored.value().id()),
                stored -> page(stored, command.caller(), clock.instant()));
    }
}
