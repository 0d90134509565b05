package sharpsword.reference.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A package that came to the platform, told to everyone who keeps something computed from packages.
 *
 * @param before highest version known until then; null if the set is new
 * @param after the package that came; lower than {@code before} when it arrived late
 */
public record PackageChange(@Nullable DataPackage before, DataPackage after) {

    public PackageVersion version() {
        return after.id();
    }

    /** Row by row what is different. */
    public List<RowChange> rows(Kind<?> kind) {
        return RowChange.between(kind, before, after);
    }
}
