package sharpsword.operation.rewardedreporting.tip;

import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Documents;
import sharpsword.operation.rewardedreporting.seal.ReceiptCode;
import sharpsword.operation.rewardedreporting.seal.Seal;
import sharpsword.operation.rewardedreporting.seal.Sealing;

/** Puts where a reward should go under the seal of its tip. */
@Component
public final class SealingPayout {

    private final Documents<Tip> tips;
    private final Sealing sealing;

    SealingPayout(Documents<Tip> tips, Sealing sealing) {
        this.tips = tips;
        this.sealing = sealing;
    }

    /** The code proves the right to the tip, and opens its seal. */
    public void put(Command command, Tip tip, ReceiptCode code, String payout) {
        Seal other = sealing.addPayout(tip.id(), tip.seal(), code, payout)
                .orElseThrow(() -> Refusal.unknown("receipt-code-wrong").asException());
        tips.changeEntrusted(command, tip.id(), (current, moment) -> current.reseal(other))
                .orRefuse();
    }
}
