package sharpsword.defaults.upkeep;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.access.Role;
import sharpsword.messaging.consume.ParkedMessage;
import sharpsword.messaging.consume.ParkedMessages;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.relay.NotPublished;

/** The messages that this service's listeners have put aside, for system administrators. They carry ids and codes only. */
@RestController
@ConditionalOnProperty("sharpsword.api")
@RequestMapping("${sharpsword.api}/parked-messages")
class ParkedMessagesController {

    private final ParkedMessages parked;

    ParkedMessagesController(ParkedMessages parked) {
        this.parked = parked;
    }

    /** The open ones, newest first, at most 200. */
    @GetMapping
    Open open(Caller caller) {
        caller.require(Role.SYSTEM_ADMINISTRATOR);
        return new Open(parked.open(), parked.count());
    }

    /** Gives one back to its queue. Refusals: {@code parked-message-unknown}, {@code parked-message-not-open}. */
    @ApiResponse(responseCode = "204", description = "The broker has it.")
    @PostMapping("/replay")
    ResponseEntity<Void> replay(Command command, @Valid @RequestBody Replay replay) {
        command.caller().require(Role.SYSTEM_ADMINISTRATOR);
        try {
            parked.replay(replay.id(), command.caller().actor().id());
        } catch (NotPublished away) {
            throw Refusal.of(Refusal.Kind.UNAVAILABLE, "broker-away").asException();
        }
        return ResponseEntity.noContent().build();
    }

    /** Gives one up for a reason, which stays on record with its body. Refusals as for a replay. */
    @ApiResponse(responseCode = "204", description = "It is given up.")
    @PostMapping("/discard")
    ResponseEntity<Void> discard(Command command, @Valid @RequestBody Discard discard) {
        command.caller().require(Role.SYSTEM_ADMINISTRATOR);
        parked.discard(discard.id(), command.caller().actor().id(), discard.reason());
        return ResponseEntity.noContent().build();
    }

    /**
     * Messages that wait for a decision.
     *
     * @param items the newest of them
     * @param total how many there are
     */
    record Open(List<ParkedMessage> items, long total) {}

    /** Which message goes back to its queue. */
    record Replay(@NotBlank String id) {}

    /** Which message is given up, and why. */
    record Discard(
            @NotBlank String id, @NotBlank @Size(max = 500) String reason) {}
}
