package sharpsword.casework.docket;

import sharpsword.casework.party.By;

/**
 * An extension of a clock that was granted.
 *
 * @param clock code of the clock
 * @param amount by how many of its days
 * @param approver who had to grant it, as the catalogue of clocks says
 * @param reason why
 * @param paper number of the discussion record, where the law wants a collective discussion; empty otherwise
 */
public record Granted(String clock, int amount, String approver, String reason, String paper, By by) {}
