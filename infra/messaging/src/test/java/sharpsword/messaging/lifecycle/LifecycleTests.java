package sharpsword.messaging.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import sharpsword.access.RefusedException;

class LifecycleTests {

    private static final Lifecycle<Light, Action> LIGHT = Lifecycle.of(
            "light",
            Move.of(Light.OFF, Action.SWITCH_ON, Light.ON, "power is there"),
            Move.of(Light.ON, Action.SWITCH_OFF, Light.OFF));

    @Test
    void leadsToTheStateOfTheRow() {
        assertThat(LIGHT.require(Light.OFF, Action.SWITCH_ON)).isEqualTo(Light.ON);
    }

    @Test
    void refusesWhatIsAbsentAndSaysWhatIsPossible() {
        assertThatThrownBy(() -> LIGHT.require(Light.ON, Action.SWITCH_ON))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.refusal().code()).isEqualTo("light-wrong-state");
                    assertThat(refused.refusal().arguments()).containsEntry("possible", "SWITCH_OFF");
                });
    }

    @Test
    void drawsItsRows() {
        assertThat(LIGHT.diagram()).isEqualTo("""
                stateDiagram-v2
                    OFF --> ON: SWITCH_ON [power is there]
                    ON --> OFF: SWITCH_OFF
                """);
    }

    @Test
    void hasOneRowForAStateAndAnAction() {
        assertThatThrownBy(() -> Lifecycle.of(
                        "light",
                        Move.of(Light.OFF, Action.SWITCH_ON, Light.ON),
                        Move.of(Light.OFF, Action.SWITCH_ON, Light.OFF)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private enum Light {
        OFF,
        ON
    }

    private enum Action {
        SWITCH_ON,
        SWITCH_OFF
    }
}
