package sharpsword.agency.parked.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.access.Role;
import sharpsword.agency.Items;
import sharpsword.messaging.consume.ParkedMessage;
import sharpsword.messaging.consume.ParkedMessages;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.relay.NotPublished;

/** Parked messages. Their identifiers hold a slash, so they are asked for by parameter. */
@RestController
@RequestMapping("/api/agency/parked-messages")
class ParkedController {

    private final ParkedMessages parked;

    ParkedController(ParkedMessages parked) {
        this.parked = parked;
    }

    @GetMapping
    Items<ParkedMessage> open(Caller caller) {
        caller.require(Role.SYSTEM_ADMINISTRATOR);
        return new Items<>(parked.open(), parked.count());
    }

    /** A second replay is refused, so a repetition does no harm. */
    @PostMapping("/replay")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replay(@RequestParam String id, Command command) {
        command.caller().require(Role.SYSTEM_ADMINISTRATOR);
        try {
            parked.replay(id, command.caller().actor().id());
        } catch (NotPublished away) {
            throw Refusal.of(Refusal.Kind.UNAVAILABLE, "replay-not-published")
                    .with("id", id)
                    .asException();
        }
    }

    @PostMapping("/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@RequestParam String id, @RequestBody @Valid Discarding request, Command command) {
        command.caller().require(Role.SYSTEM_ADMINISTRATOR);
        parked.discard(id, command.caller().actor().id(), request.reason());
    }

    /** Why a message is given up. */
    record Discarding(@NotBlank @Size(max = 500) String reason) {}
}
