package sharpsword.operation.rewardedreporting.tip.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A tip that was just written down, with the code for its tipster.
 *
 * @param receiptCode shown in this answer only
 */
record Registered(@JsonUnwrapped TipView tip, String receiptCode) {}
