package sharpsword.reference.upload;

import java.util.List;
import java.util.Optional;

/** A row of the transition table. What is absent is refused. */
public record Move(Stage from, Action action, Stage to) {

    public static final List<Move> MOVES = List.of(
            new Move(Stage.UPLOADED, Action.TRY, Stage.TRIED),
            // A newer version came in between, so the report has to be made again.
            new Move(Stage.TRIED, Action.TRY, Stage.TRIED),
            new Move(Stage.TRIED, Action.APPROVE, Stage.APPROVED),
            new Move(Stage.UPLOADED, Action.REJECT, Stage.REJECTED),
            new Move(Stage.TRIED, Action.REJECT, Stage.REJECTED),
            // Whoever sees the mistake before the start date can still stop it.
            new Move(Stage.APPROVED, Action.REJECT, Stage.REJECTED),
            new Move(Stage.APPROVED, Action.START, Stage.STARTED));

    static Optional<Stage> target(Stage from, Action action) {
        return MOVES.stream()
                .filter(move -> move.from() == from && move.action() == action)
                .map(Move::to)
                .findFirst();
    }
}
