package sharpsword.launcher.part;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which parts wait for which. */
public final class StartOrder {

    private StartOrder() {}

    /** The parts of a set that must be ready before a part starts. */
    public static List<Part> before(Part part, Collection<? extends Part> all) {
        return all.stream()
                .filter(other -> other.readyBy() <= part.stage())
                .map(Part.class::cast)
                .toList();
    }

    /** Groups for stopping: the parts of a group stop together, those that others rest on stop last. */
    public static List<List<Part>> stopping(Collection<? extends Part> all) {
        return all.stream().map(Part::stage).distinct().sorted(Comparator.reverseOrder()).toList().stream()
                .map(stage -> all.stream()
                        .filter(part -> part.stage() == stage)
                        .map(Part.class::cast)
                        .toList())
                .toList();
    }
}
