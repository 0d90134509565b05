package sharpsword.embedded.server;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.FailedToParseException;

/** The arguments of a command that it cannot do without. */
final class Arguments {

    private Arguments() {}

    static <T> T required(Document command, String name, Class<T> type) {
        Object value = command.get(name);
        if (!type.isInstance(value)) {
            throw new FailedToParseException("'" + name + "' is missing or has the wrong type");
        }
        return type.cast(value);
    }
}
