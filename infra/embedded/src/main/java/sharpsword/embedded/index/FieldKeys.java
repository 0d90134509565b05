package sharpsword.embedded.index;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import sharpsword.embedded.key.KeyBytes;
import sharpsword.embedded.key.ValueKeys;

/**
 * The keys that one document has in one field of an index.
 *
 * @param path the field
 * @param keys one key per value; one for null if the field is missing; one for the empty array
 * @param many whether the values come from an array
 * @param present whether the document has the field
 */
record FieldKeys(String path, List<KeyBytes> keys, boolean many, boolean present) {

    static FieldKeys of(Document document, IndexKey field) {
        Object value = Utils.getSubdocumentValueCollectionAware(document, field.getKey());
        if (value instanceof Collection<?> values) {
            List<KeyBytes> keys = values.isEmpty()
                    ? List.of(directed(ValueKeys.EMPTY_ARRAY, field))
                    : values.stream()
                            .map(element -> directed(ValueKeys.of(element), field))
                            .toList();
            boolean present = values.isEmpty() || values.stream().anyMatch(element -> !(element instanceof Missing));
            return new FieldKeys(field.getKey(), keys, true, present);
        }
        KeyBytes key = directed(ValueKeys.of(value), field);
        return new FieldKeys(field.getKey(), List.of(key), false, !(value instanceof Missing));
    }

    private static KeyBytes directed(KeyBytes key, IndexKey field) {
        return field.isAscending() ? key : key.inverted();
    }

    /** The part of the path at which the document has its array; the whole path if it has none. */
    String arrayPath(Document document) {
        int dot = path.indexOf('.');
        while (dot > 0) {
            String beginning = path.substring(0, dot);
            if (Utils.getSubdocumentValue(document, beginning) instanceof Collection<?>) {
                return beginning;
            }
            dot = path.indexOf('.', dot + 1);
        }
        return path;
    }
}
