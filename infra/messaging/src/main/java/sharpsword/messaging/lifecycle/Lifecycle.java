package sharpsword.messaging.lifecycle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Refusal;

/**
 * A transition table: the only place that says which action leads from which state to which. What is absent is refused.
 *
 * @param <S> states
 * @param <A> actions
 */
public final class Lifecycle<S extends Enum<S>, A extends Enum<A>> {

    private final String name;
    private final Map<Step<S, A>, Move<S, A>> moves;

    private Lifecycle(String name, Map<Step<S, A>, Move<S, A>> moves) {
        this.name = name;
        this.moves = moves;
    }

    /**
     * Makes a table.
     *
     * @param name name of the thing that has this life, used in refusals: {@code <name>-wrong-state}
     * @throws IllegalArgumentException if two rows start from the same state with the same action
     */
    @SafeVarargs
    public static <S extends Enum<S>, A extends Enum<A>> Lifecycle<S, A> of(String name, Move<S, A>... rows) {
        Map<Step<S, A>, Move<S, A>> moves = new LinkedHashMap<>();
        for (Move<S, A> row : rows) {
            if (moves.putIfAbsent(new Step<>(row.from(), row.action()), row) != null) {
                throw new IllegalArgumentException("Two rows for " + row.from() + " and " + row.action());
            }
        }
        return new Lifecycle<>(name, moves);
    }

    /** The rows in the order in which they were written. */
    public List<Move<S, A>> rows() {
        return List.copyOf(moves.values());
    }

    /** The state that the action leads to, or null if the table refuses it. */
    public @Nullable S after(S state, A action) {
        Move<S, A> move = moves.get(new Step<>(state, action));
        return move == null ? null : move.to();
    }

    /**
     * The state that the action leads to.
     *
     * @throws sharpsword.access.RefusedException {@code <name>-wrong-state} with what is possible instead
     */
    public S require(S state, A action) {
        S next = after(state, action);
        if (next == null) {
            throw Refusal.conflict(name + "-wrong-state")
                    .with("state", state.name())
                    .with("action", action.name())
                    .with(
                            "possible",
                            String.join(
                                    ", ",
                                    possible(state).stream().map(Enum::name).toList()))
                    .asException();
        }
        return next;
    }

    /** The actions that the table allows in a state. */
    public Set<A> possible(S state) {
        return moves.keySet().stream()
                .filter(step -> step.from() == state)
                .map(Step::action)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    /** The table as a Mermaid state diagram, for the README. */
    public String diagram() {
        return moves.values().stream()
                .map(move -> "    " + move.from() + " --> " + move.to() + ": " + move.action() + move.guardText())
                .collect(Collectors.joining("\n", "stateDiagram-v2\n", "\n"));
    }

    private record Step<S, A>(S from, A action) {}
}
