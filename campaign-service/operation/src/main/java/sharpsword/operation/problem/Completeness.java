package sharpsword.operation.problem;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How complete a line of the ledger is.
 *
 * @param percent share of the fields that are filled
 * @param missing names of the fields that are not
 */
public record Completeness(int percent, List<String> missing) {

    public Completeness {
        missing = List.copyOf(missing);
    }

    public static Completeness of(Problem problem) {
        Fields fields = new Fields();
        fields.see("enterprise", problem.enterprise());
        fields.see("place", problem.place());
        fields.see("lawRefs", problem.finding().lawRefs().isEmpty() ? null : problem.finding());
        fields.see("evidence", problem.evidence().isEmpty() ? null : problem.evidence());
        fields.see("responsibleUnit", problem.duty().responsibleUnit());
        fields.see("supervisingUnit", problem.duty().supervisingUnit());
        fields.see("requirement", problem.duty().requirement());
        fields.see("dueOn", problem.dueOn());
        return fields.completeness();
    }

    /** Counts the fields as they are looked at. */
    private static final class Fields {

        private final List<String> missing = new ArrayList<>();
        private int all;

        private void see(String name, @Nullable Object value) {
            all++;
            if (value == null || value.toString().isBlank()) {
                missing.add(name);
            }
        }

        private Completeness completeness() {
            return new Completeness(100 * (all - missing.size()) / all, missing);
        }
    }
}
