package sharpsword.embedded.query;

import de.bwaldvogel.mongo.bson.Document;
import sharpsword.embedded.key.KeyBytes;

/**
 * A document that matches, as it stood when it was read.
 *
 * @param position its key in the collection
 */
public record Match(KeyBytes position, Document document) {}
