package sharpsword.scenarios.people;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the platform answered. */
public record Answer(int status, String body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The body, when the command or question was answered as asked. */
    public JsonNode ok() {
        assertThat(status).as("%s", body).isBetween(200, 299);
        return JSON.readTree(body);
    }

    /** The identifier of what was created or changed. */
    public String id() {
        return ok().path("id").asString();
    }

    /** Checks that the platform refused, with that status and stable code. */
    public void isRefused(int expected, String code) {
        assertThat(status).as("%s", body).isEqualTo(expected);
        assertThat(JSON.readTree(body).path("code").asString()).isEqualTo(code);
    }
}
