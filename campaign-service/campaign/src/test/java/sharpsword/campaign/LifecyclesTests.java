package sharpsword.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sharpsword.access.RefusedException;
import sharpsword.campaign.opening.FigureAction;
import sharpsword.campaign.opening.FigureLife;
import sharpsword.campaign.opening.FigureState;
import sharpsword.campaign.plan.CampaignAction;
import sharpsword.campaign.plan.CampaignLife;
import sharpsword.campaign.plan.CampaignState;
import sharpsword.messaging.lifecycle.Lifecycle;
import sharpsword.messaging.lifecycle.Move;

/** Every row of the tables leads where it says, every other pair is refused, and the README shows the same tables. */
class LifecyclesTests {

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("campaign", CampaignLife.TABLE, CampaignState.values(), CampaignAction.values()),
                Arguments.of("opening", FigureLife.TABLE, FigureState.values(), FigureAction.values()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    <S extends Enum<S>, A extends Enum<A>> void takesEveryRow(String name, Lifecycle<S, A> table) {
        assertThat(table.rows()).isNotEmpty();
        for (Move<S, A> row : table.rows()) {
            assertThat(table.require(row.from(), row.action())).isEqualTo(row.to());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    <S extends Enum<S>, A extends Enum<A>> void refusesEveryOtherPair(
            String name, Lifecycle<S, A> table, S[] states, A[] actions) {
        int refused = 0;
        for (S state : states) {
            for (A action : actions) {
                if (table.rows().stream().noneMatch(row -> row.from() == state && row.action() == action)) {
                    assertThatThrownBy(() -> table.require(state, action))
                            .isInstanceOf(RefusedException.class)
                            .hasMessageContaining(name + "-wrong-state");
                    refused++;
                }
            }
        }
        assertThat(refused)
                .isEqualTo(states.length * actions.length - table.rows().size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void isShownInTheReadme(String name, Lifecycle<?, ?> table) throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("```mermaid\n" + table.diagram() + "```");
    }
}
