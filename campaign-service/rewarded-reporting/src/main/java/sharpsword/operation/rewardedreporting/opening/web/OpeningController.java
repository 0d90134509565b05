package sharpsword.operation.rewardedreporting.opening.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.defaults.web.Replies;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Listing;
import sharpsword.operation.desk.Addresses;
import sharpsword.operation.desk.Items;
import sharpsword.operation.desk.OperationApi;
import sharpsword.operation.rewardedreporting.opening.OpeningSeal;
import sharpsword.operation.rewardedreporting.seal.Identity;

/** Opening the seal: ask, consent, see once. */
@OperationApi
final class OpeningController {

    private final OpeningSeal opening;
    private final Addresses addresses;

    OpeningController(OpeningSeal opening, Addresses addresses) {
        this.opening = opening;
        this.addresses = addresses;
    }

    record OpeningRequest(@NotBlank @Size(max = 500) String reason) {}

    record OpeningAnswer(boolean consents) {}

    @GetMapping("/openings")
    Items<OpeningView> list(
            Caller caller, @RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = "50") int limit) {
        Listing listing = new Listing(OpeningSeal.order(), offset, limit);
        return new Items<>(
                opening.list(caller, listing).stream()
                        .map(stored -> OpeningView.of(stored, caller))
                        .toList(),
                opening.count(caller));
    }

    @GetMapping("/openings/{id}")
    ResponseEntity<OpeningView> find(Caller caller, @PathVariable String id) {
        return Replies.found(
                opening.find(caller, id),
                stored -> OpeningView.of(stored, caller),
                Refusal.unknown("opening-unknown").with("id", id));
    }

    @PostMapping("/tips/{tip}/openings")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<OpeningView> request(
            Command command, @PathVariable String tip, @Valid @RequestBody OpeningRequest request) {
        return Replies.created(
                opening.request(command, tip, request.reason()),
                stored -> addresses.of("openings", stored.value().id()),
                stored -> OpeningView.of(stored, command.caller()));
    }

    @PostMapping("/openings/{id}/answer")
    ResponseEntity<OpeningView> answer(Command command, @PathVariable String id, @RequestBody OpeningAnswer request) {
        return Replies.changed(
                opening.answer(command, id, request.consents()), stored -> OpeningView.of(stored, command.caller()));
    }

    @PostMapping("/openings/{id}/showing")
    ResponseEntity<Identity> show(Command command, @PathVariable String id) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(opening.show(command, id));
    }
}
