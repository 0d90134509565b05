package sharpsword.reference.data;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dates on which something is in force, in Asia/Shanghai.
 *
 * @param from first day in force
 * @param to first day no longer in force, so that a successor starts on the same date; null while no end is known
 */
public record Validity(LocalDate from, @Nullable LocalDate to) {

    /** By start; an unknown end counts as later than every date. */
    public static final Comparator<Validity> BY_START = Comparator.comparing(Validity::from);

    public Validity {
        if (to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException("Validity ends on " + to + ", which is not after its start " + from);
        }
    }

    public static Validity since(LocalDate from) {
        return new Validity(from, null);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && (to == null || date.isBefore(to));
    }

    public boolean overlaps(Validity other) {
        return (other.to == null || from.isBefore(other.to)) && (to == null || other.from.isBefore(to));
    }

    /** Whether the other one starts on the very day on which this one ends. */
    public boolean isFollowedBy(Validity next) {
        return Objects.equals(to, next.from);
    }

    public Optional<LocalDate> end() {
        return Optional.ofNullable(to);
    }
}
