package sharpsword.demo.people;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the platform answered.
 *
 * @param question method and path
 * @param status HTTP status
 * @param body JSON
 */
public record Answer(String question, int status, String body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * The body, when the command or question was answered as asked.
     *
     * @throws Unexpected when it was refused
     */
    public JsonNode ok() {
        if (!isOk()) {
            throw new Unexpected(this, "an answer");
        }
        return JSON.readTree(body);
    }

    /** Whether the command or question was answered as asked. */
    public boolean isOk() {
        return status >= 200 && status <= 299;
    }

    /** The identifier of what was created or changed. */
    public String id() {
        return ok().path("id").asString();
    }

    /**
     * Checks that the platform refused, with that status and stable code.
     *
     * @throws Unexpected when it did not
     */
    public void isRefused(int expected, String code) {
        boolean refused = status == expected
                && body.startsWith("{")
                && JSON.readTree(body).path("code").asString("").equals(code);
        if (!refused) {
            throw new Unexpected(this, "the refusal " + expected + " " + code);
        }
    }
}
