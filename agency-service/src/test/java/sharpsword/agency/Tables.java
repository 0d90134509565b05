package sharpsword.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import sharpsword.access.RefusedException;
import sharpsword.messaging.lifecycle.Lifecycle;
import sharpsword.messaging.lifecycle.Move;

/** Walks through a transition table: every row is taken, every other pair of state and action is refused. */
public final class Tables {

    private Tables() {}

    public static <S extends Enum<S>, A extends Enum<A>> void walk(
            Lifecycle<S, A> table, Class<S> states, Class<A> actions) {
        int refused = 0;
        for (S state : EnumSet.allOf(states)) {
            Set<A> possible = table.possible(state);
            for (A action : EnumSet.allOf(actions)) {
                if (!possible.contains(action)) {
                    assertThatThrownBy(() -> table.require(state, action))
                            .as("%s in %s", action, state)
                            .isInstanceOf(RefusedException.class);
                    refused++;
                }
            }
        }
        for (Move<S, A> row : table.rows()) {
            assertThat(table.require(row.from(), row.action())).isEqualTo(row.to());
        }
        assertThat(refused + table.rows().size())
                .isEqualTo(states.getEnumConstants().length * actions.getEnumConstants().length);
    }
}
