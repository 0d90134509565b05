package sharpsword.defaults.problem;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chain of causes of something thrown. */
final class Causes {

    private static final int DEEPEST = 20;

    private Causes() {}

    /** The thrown one first; ends after twenty, because a chain may be a ring. */
    static List<Throwable> of(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        @Nullable Throwable next = thrown;
        while (next != null && chain.size() < DEEPEST) {
            chain.add(next);
            next = next.getCause();
        }
        return chain;
    }
}
