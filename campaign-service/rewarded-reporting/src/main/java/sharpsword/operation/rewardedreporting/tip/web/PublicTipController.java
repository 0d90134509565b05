package sharpsword.operation.rewardedreporting.tip.web;

import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import sharpsword.access.Caller;
import sharpsword.defaults.web.Replies;
import sharpsword.messaging.document.Command;
import sharpsword.operation.rewardedreporting.seal.ReceiptCode;
import sharpsword.operation.rewardedreporting.seal.Receipts;
import sharpsword.operation.rewardedreporting.tip.HandingInTip;

/** Takes tips from the public, without login. Stands under the plain address and under the one that the gateway derives. */
@RestController
@SecurityRequirements
final class PublicTipController {

    /** The receipt code follows from the key, so it must be as hard to guess: a UUID at least. */
    private static final String KEY = "[0-9A-Za-z-]{32,64}";

    private final HandingInTip handingIn;
    private final Receipts receipts;

    PublicTipController(HandingInTip handingIn, Receipts receipts) {
        this.handingIn = handingIn;
        this.receipts = receipts;
    }

    @PostMapping({"/api/public/tips", "/api/public/operations/rewarded-reporting/tips"})
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> handIn(
            Command command,
            @RequestHeader("Idempotency-Key") @Pattern(regexp = KEY) String key,
            @Valid @RequestBody AccountFields request) {
        ReceiptCode code = receipts.forRequest(key);
        // The public can neither date back nor cite a register.
        Command now = Command.of(Caller.PUBLIC, command.cause(), command.requestHash(), null);
        return Replies.created(
                handingIn.byPublic(now, request.account(), request.identity(), code),
                stored -> URI.create("/api/public/tips/lookup"),
                stored -> Receipt.of(code, stored.value().state()));
    }
}
