package sharpsword.messaging.document;

import java.util.List;
import sharpsword.access.Refusal;

/** What the domain answers to a command: the state after it and what happened, or why not. */
public sealed interface Decision<T> {

    /**
     * Accepted.
     *
     * @param next the state after the command
     * @param happenings what happened, in order; at least one, or nothing is written
     */
    record Accepted<T>(T next, List<Happening> happenings) implements Decision<T> {
        public Accepted {
            happenings = List.copyOf(happenings);
        }
    }

    /** Refused for a reason that the caller can act on. */
    record Rejected<T>(Refusal refusal) implements Decision<T> {}

    static <T> Decision<T> accept(T next, Happening... happenings) {
        return new Accepted<>(next, List.of(happenings));
    }

    static <T> Decision<T> accept(T next, List<Happening> happenings) {
        return new Accepted<>(next, happenings);
    }

    /** Accepted, but there is nothing to change: the document already says so. */
    static <T> Decision<T> unchanged(T state) {
        return new Accepted<>(state, List.of());
    }

    static <T> Decision<T> reject(Refusal refusal) {
        return new Rejected<>(refusal);
    }
}
