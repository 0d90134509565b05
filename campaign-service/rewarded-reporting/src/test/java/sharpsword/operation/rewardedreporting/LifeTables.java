package sharpsword.operation.rewardedreporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import sharpsword.access.RefusedException;
import sharpsword.messaging.lifecycle.Lifecycle;

/** Compares a transition table with rows that a test writes down for itself, and the README with the table. */
public final class LifeTables {

    private LifeTables() {}

    public static <S extends Enum<S>, A extends Enum<A>> void check(
            Lifecycle<S, A> table, Class<S> states, Class<A> actions, String rows) throws IOException {
        Set<String> allowed = new TreeSet<>();
        for (S state : states.getEnumConstants()) {
            for (A action : actions.getEnumConstants()) {
                if (table.after(state, action) == null) {
                    assertThatThrownBy(() -> table.require(state, action)).isInstanceOf(RefusedException.class);
                } else {
                    allowed.add(state + " " + action + " " + table.require(state, action));
                }
            }
        }
        assertThat(allowed)
                .containsExactlyInAnyOrderElementsOf(
                        rows.strip().lines().map(String::strip).toList());
        assertThat(Files.readString(Path.of("README.md"))).contains("```mermaid\n" + table.diagram() + "```");
    }
}
