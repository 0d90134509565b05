package sharpsword.casework.docket;

import java.time.Instant;
import sharpsword.casework.party.By;

/**
 * That the case was filed (立案).
 *
 * @param number the printed number, for example {@code 渝环立字〔2024〕12号}
 * @param claim key of the claim on that number
 * @param at when; the decision clock starts here (APL, Art. 60)
 * @param approvedBy the unit head
 */
public record Filing(String number, String claim, Instant at, By approvedBy) {}
