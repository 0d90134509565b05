package sharpsword.reference.deadline;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import sharpsword.reference.data.PackageVersion;

/**
 * Why a deadline is what it is.
 *
 * @param steps in order
 * @param packages every data package that was looked at, with its version
 */
public record Explanation(List<Step> steps, SortedSet<PackageVersion> packages) {

    public Explanation {
        steps = List.copyOf(steps);
        packages = Collections.unmodifiableSortedSet(new TreeSet<>(packages));
    }
}
