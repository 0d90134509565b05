package sharpsword.casework.party.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharpsword.access.RefusedException;
import tools.jackson.databind.json.JsonMapper;

class ToldTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void readsTheDayOfAField() {
        assertThat(told("{\"to\": \"2030-12-31\"}").day("to")).isEqualTo("2030-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"to\": null}"})
    void takesAFieldThatIsNotThereForNoDay(String data) {
        assertThat(told(data).day("to")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"to\": \"\"}", "{\"to\": \"2030-02-30\"}", "{\"to\": 20301231}"})
    void refusesWhatIsNoDay(String data) {
        assertThatThrownBy(() -> told(data).day("to"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("event-field-unreadable"));
    }

    private static Told told(String data) {
        return new Told(JSON.readTree(data));
    }
}
