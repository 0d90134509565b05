package sharpsword.operation.rewardedreporting.tip.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.defaults.web.Replies;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Listing;
import sharpsword.messaging.document.Outcome;
import sharpsword.messaging.document.Stored;
import sharpsword.operation.desk.Addresses;
import sharpsword.operation.desk.Filters;
import sharpsword.operation.desk.Items;
import sharpsword.operation.desk.OperationApi;
import sharpsword.operation.rewardedreporting.seal.ReceiptCode;
import sharpsword.operation.rewardedreporting.seal.Receipts;
import sharpsword.operation.rewardedreporting.tip.HandingInTip;
import sharpsword.operation.rewardedreporting.tip.ReadingTip;
import sharpsword.operation.rewardedreporting.tip.Tip;
import sharpsword.operation.rewardedreporting.tip.TipClocks;
import sharpsword.operation.rewardedreporting.tip.TipKind;
import sharpsword.operation.rewardedreporting.tip.TipState;
import sharpsword.operation.rewardedreporting.tip.Tips;

/** Tips for officers: write down, list, read, hand on. */
@OperationApi
final class TipController {

    private final Tips tips;
    private final HandingInTip handingIn;
    private final ReadingTip reading;
    private final TipClocks clocks;
    private final Receipts receipts;
    private final Addresses addresses;
    private final Clock clock;

    TipController(
            Tips tips,
            HandingInTip handingIn,
            ReadingTip reading,
            TipClocks clocks,
            Receipts receipts,
            Addresses addresses,
            Clock clock) {
        this.tips = tips;
        this.handingIn = handingIn;
        this.reading = reading;
        this.clocks = clocks;
        this.receipts = receipts;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping("/tips")
    Items<TipView> list(
            Caller caller,
            @RequestParam @Nullable TipState state,
            @RequestParam @Nullable TipKind kind,
            @RequestParam @Nullable String district,
            @RequestParam @Nullable String matter,
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable Instant asOf,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        Filters filters = new Filters()
                .is("state", state)
                .is("account.kind", kind)
                .is("account.district", district)
                .is("account.matter", matter)
                .is("year", year);
        Listing listing = new Listing(Sort.by(Sort.Direction.DESC, "bornAt"), offset, limit);
        return new Items<>(
                tips.list(caller, filters, listing).stream()
                        .map(stored -> view(stored, List.of(), caller, asOf))
                        .toList(),
                tips.count(caller, filters));
    }

    @GetMapping("/tips/{id}")
    ResponseEntity<TipView> find(Caller caller, @PathVariable String id, @RequestParam @Nullable Instant asOf) {
        return Replies.found(
                tips.find(caller, id),
                stored -> view(stored, duplicatesOf(caller, id), caller, asOf),
                Refusal.unknown("tip-unknown").with("id", id));
    }

    @PostMapping("/tips")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Registered> register(
            Command command,
            @RequestHeader("Idempotency-Key") String key,
            @Valid @RequestBody TipRegistrationRequest request) {
        ReceiptCode code = receipts.forRequest(command.caller().actor().id() + "\n" + key);
        Outcome<Tip> outcome = handingIn.byOfficer(
                command,
                request.channel(),
                request.tip().account(),
                request.tip().identity(),
                code);
        return Replies.created(
                outcome,
                stored -> addresses.of("tips", stored.value().id()),
                stored -> new Registered(view(stored, command), code.shown()));
    }

    @PostMapping("/tips/{id}/acceptance")
    ResponseEntity<TipView> accept(
            Command command, @PathVariable String id, @Valid @RequestBody TriageRequests.Acceptance request) {
        return changed(reading.accept(command, id, request.assessment()), command);
    }

    @PostMapping("/tips/{id}/rejection")
    ResponseEntity<TipView> reject(
            Command command, @PathVariable String id, @Valid @RequestBody TriageRequests.Rejection request) {
        return changed(reading.reject(command, id, request.criterion(), request.note()), command);
    }

    @PostMapping("/tips/{id}/duplicate")
    ResponseEntity<TipView> markDuplicate(
            Command command, @PathVariable String id, @Valid @RequestBody TriageRequests.Duplicate request) {
        return changed(reading.markDuplicate(command, id, request.of()), command);
    }

    @PostMapping("/tips/{id}/referral")
    ResponseEntity<TipView> refer(
            Command command, @PathVariable String id, @Valid @RequestBody TriageRequests.Referral request) {
        return changed(reading.refer(command, id, request.to(), request.note()), command);
    }

    @PostMapping("/tips/{id}/dispatch")
    ResponseEntity<TipView> dispatch(
            Command command, @PathVariable String id, @Valid @RequestBody TriageRequests.Dispatch request) {
        return changed(reading.dispatch(command, id, request.agency()), command);
    }

    private List<String> duplicatesOf(Caller caller, String id) {
        Listing first = Listing.first(200, Sort.unsorted());
        return tips.list(caller, new Filters().is("triage.duplicateOf", id), first).stream()
                .map(stored -> stored.value().id())
                .toList();
    }

    private ResponseEntity<TipView> changed(Outcome<Tip> outcome, Command command) {
        return Replies.changed(outcome, stored -> view(stored, command));
    }

    private TipView view(Stored<Tip> stored, Command command) {
        return view(stored, List.of(), command.caller(), null);
    }

    private TipView view(Stored<Tip> stored, List<String> duplicates, Caller caller, @Nullable Instant asOf) {
        return TipView.of(stored, duplicates, clocks.of(stored, asOf == null ? clock.instant() : asOf), caller);
    }
}
