package sharpsword.operation.rewardedreporting.tracking.web;

import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import sharpsword.messaging.document.Command;
import sharpsword.operation.rewardedreporting.seal.ReceiptCode;
import sharpsword.operation.rewardedreporting.tip.TipClocks;
import sharpsword.operation.rewardedreporting.tracking.Tracking;

/** Looks tips up by receipt code. The code travels in the body, so that no address holds it. */
@RestController
@SecurityRequirements
@RequestMapping({"/api/public/tips", "/api/public/operations/rewarded-reporting/tips"})
final class TrackingController {

    private final Tracking tracking;
    private final TipClocks clocks;
    private final Clock clock;

    TrackingController(Tracking tracking, TipClocks clocks, Clock clock) {
        this.tracking = tracking;
        this.clocks = clocks;
        this.clock = clock;
    }

    record Lookup(@NotBlank @Size(max = 64) String receiptCode) {

        @Override
        public String toString() {
            return "lookup";
        }
    }

    record Claim(
            @NotBlank @Size(max = 64) String receiptCode,
            @NotBlank @Size(max = 300) String payout) {

        @Override
        public String toString() {
            return "claim";
        }
    }

    @PostMapping("/lookup")
    ResponseEntity<TrackingView> look(@Valid @RequestBody Lookup request, HttpServletRequest from) {
        return shown(tracking.find(ReceiptCode.typed(request.receiptCode()), from.getRemoteAddr()));
    }

    @PostMapping("/claim")
    ResponseEntity<TrackingView> claim(Command command, @Valid @RequestBody Claim request, HttpServletRequest from) {
        ReceiptCode code = ReceiptCode.typed(request.receiptCode());
        return shown(tracking.claim(command, code, request.payout(), from.getRemoteAddr()));
    }

    private ResponseEntity<TrackingView> shown(Tracking.Found found) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(TrackingView.of(found, clocks.of(found.tip(), clock.instant())));
    }
}
