package sharpsword.operation.leaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import sharpsword.access.RefusedException;
import sharpsword.messaging.lifecycle.Lifecycle;

/** Compares a transition table with rows that a test writes down for itself, and the README with the table. */
public final class TableCheck {

    private TableCheck() {}

    /**
     * Takes every row of the text and refuses every other pair of state and action.
     *
     * @param rows lines {@code FROM ACTION TO}
     */
    public static <S extends Enum<S>, A extends Enum<A>> void check(
            Lifecycle<S, A> table, Class<S> states, Class<A> actions, String name, String rows) {
        Set<String> expected =
                new HashSet<>(rows.strip().lines().map(String::strip).toList());
        for (S state : states.getEnumConstants()) {
            for (A action : actions.getEnumConstants()) {
                S next = table.after(state, action);
                if (next == null) {
                    assertThatThrownBy(() -> table.require(state, action))
                            .isInstanceOfSatisfying(
                                    RefusedException.class,
                                    refused ->
                                            assertThat(refused.refusal().code()).isEqualTo(name + "-wrong-state"));
                    assertThat(expected).noneMatch(row -> row.startsWith(state + " " + action + " "));
                } else {
                    assertThat(table.require(state, action)).isEqualTo(next);
                    assertThat(expected.remove(state + " " + action + " " + next))
                            .as(state + " " + action + " " + next)
                            .isTrue();
                }
            }
        }
        assertThat(expected).isEmpty();
    }

    /** The README shows exactly the table. */
    public static void shownInReadme(Lifecycle<?, ?> table) throws java.io.IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("```mermaid\n" + table.diagram() + "```");
    }
}
