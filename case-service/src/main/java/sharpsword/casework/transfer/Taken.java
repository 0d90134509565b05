package sharpsword.casework.transfer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that a transfer has taken.
 *
 * @param at when it happened in the world
 * @param clock code of the clock that the police go by from then on; null unless they took longer for their decision
 */
public record Taken(
        TransferAction action, Instant at, @Nullable String clock) {}
