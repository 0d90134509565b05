package sharpsword.casework.transfer;

import org.jspecify.annotations.Nullable;
import sharpsword.casework.party.By;

/**
 * A decision on a transfer: of the chief, or of the police.
 *
 * @param granted whether it was approved or filed
 * @param number number of the paper; null where none was given
 * @param reasons reasons; empty where none are needed
 */
public record Verdict(boolean granted, @Nullable String number, String reasons, By by) {}
