package sharpsword.casework.docket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the police held the file of a case.
 *
 * @param from when it went to them
 * @param to when they gave it back; null while they hold it
 */
public record Custody(Instant from, @Nullable Instant to) {}
