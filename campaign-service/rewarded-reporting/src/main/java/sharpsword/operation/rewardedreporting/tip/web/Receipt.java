package sharpsword.operation.rewardedreporting.tip.web;

import sharpsword.operation.rewardedreporting.seal.ReceiptCode;
import sharpsword.operation.rewardedreporting.tip.TipState;

/**
 * What a tipster gets.
 *
 * @param receiptCode the way back to the tip; shown in this answer only
 */
record Receipt(String receiptCode, TipState state) {

    static Receipt of(ReceiptCode code, TipState state) {
        return new Receipt(code.shown(), state);
    }
}
