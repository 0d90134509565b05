package sharpsword.demo.people;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Gives the Idempotency-Key of a command. */
@FunctionalInterface
public interface Keys {

    /**
     * The key of a command.
     *
     * @param command who asks, method, path, time and body
     */
    String of(String command);

    /** A new key for each command. */
    static Keys fresh() {
        return command -> UUID.randomUUID().toString();
    }

    /** The same key for the same command, so that a story that was interrupted can be told again from its beginning. */
    static Keys repeatable(String story) {
        return command -> UUID.nameUUIDFromBytes((story + "\n" + command).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
