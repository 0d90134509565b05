package sharpsword.operation.problem;

import org.jspecify.annotations.Nullable;

/**
 * Who has to do what.
 *
 * @param responsibleUnit unit that has to put it right; null while nobody was named
 * @param supervisingUnit unit that has to see to it; null while nobody was named
 * @param requirement what has to be done; null while nothing was required
 */
public record Duty(
        @Nullable String responsibleUnit,
        @Nullable String supervisingUnit,
        @Nullable String requirement) {}
