package sharpsword.casework.crime;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The facts of a case as far as the criminal thresholds ask for them. What is not stated counts as not found.
 *
 * @param circumstances codes of what was found, for example {@code ZONE_DRINKING_WATER} or {@code HIDDEN_PIPE}
 * @param quantities amounts by code, each in the unit of the rules: tonnes, CNY, hours, mu
 * @param measurements measured values with their limits
 * @param priorPenalties earlier penalties of the same party
 */
public record CrimeFacts(
        Set<@NotBlank String> circumstances,
        Map<@NotBlank String, @NotNull @PositiveOrZero BigDecimal> quantities,
        List<@Valid Measurement> measurements,
        List<@Valid PriorPenalty> priorPenalties) {

    @SuppressWarnings("NullAway") // A request may leave any of them out.
    public CrimeFacts {
        circumstances = circumstances == null ? Set.of() : Set.copyOf(circumstances);
        quantities = quantities == null ? Map.of() : Map.copyOf(quantities);
        measurements = measurements == null ? List.of() : List.copyOf(measurements);
        priorPenalties = priorPenalties == null ? List.of() : List.copyOf(priorPenalties);
    }

    public static final CrimeFacts NONE = new CrimeFacts(Set.of(), Map.of(), List.of(), List.of());

    /**
     * One measurement of a substance.
     *
     * @param substance symbol, for example {@code Cr}
     * @param measured measured value
     * @param limit limit of the standard that binds the discharger, in the same unit
     */
    public record Measurement(
            @NotBlank String substance,
            @NotNull @PositiveOrZero BigDecimal measured,
            @NotNull @Positive BigDecimal limit) {}

    /**
     * An earlier penalty.
     *
     * @param kind what it was for, for example {@code TOXIC_DISCHARGE}
     * @param effectiveOn day on which it took effect
     */
    public record PriorPenalty(
            @NotBlank String kind, @NotNull LocalDate effectiveOn) {}
}
