package sharpsword.embedded.server;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many bytes a document takes on the wire, without writing it. Never less than the truth. */
final class BsonSize {

    private static final int FRAME = 5;
    private static final int TYPE_AND_END_OF_NAME = 2;
    private static final int LARGEST_ARRAY_INDEX = 10;

    private BsonSize() {}

    static int of(Map<?, ?> document) {
        int size = FRAME;
        for (Map.Entry<?, ?> field : document.entrySet()) {
            size += TYPE_AND_END_OF_NAME + text((String) field.getKey()) + value(field.getValue());
        }
        return size;
    }

    private static int value(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case String text -> FRAME + text(text);
            case Map<?, ?> document -> of(document);
            case Collection<?> array -> elements(array);
            case BinData binary -> FRAME + binary.getData().length;
            case UUID uuid -> FRAME + 2 * Long.BYTES;
            case LegacyUUID uuid -> FRAME + 2 * Long.BYTES;
            case Decimal128 decimal -> 2 * Long.BYTES;
            case ObjectId id -> id.toByteArray().length;
            case Boolean flag -> 1;
            case BsonRegularExpression expression -> 2 * FRAME + text(expression.toString());
            case BsonJavaScript script -> FRAME + text(script.getCode());
            default -> Long.BYTES;
        };
    }

    private static int elements(Collection<?> array) {
        int size = FRAME;
        for (Object element : array) {
            size += TYPE_AND_END_OF_NAME + LARGEST_ARRAY_INDEX + value(element);
        }
        return size;
    }

    private static int text(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
