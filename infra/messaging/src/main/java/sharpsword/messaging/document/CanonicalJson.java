package sharpsword.messaging.document;

import java.io.IOException;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.JsonNode;

/** The one text form of a JSON value (RFC 8785), so that hashes of it can be compared anywhere. */
final class CanonicalJson {

    private CanonicalJson() {}

    static String of(JsonNode node) {
        try {
            return new JsonCanonicalizer(node.toString()).getEncodedString();
        } catch (IOException impossible) {
            throw new IllegalStateException("A JSON tree was not JSON", impossible);
        }
    }
}
