package sharpsword.embedded.key;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of BSON values in MongoDB's comparison order, each with the byte its keys begin with.
 *
 * <p>No tag is 0x00 or 0xFF, so that a tag, plain or inverted, never looks like the end of a string.
 */
enum ValueType {
    MIN_KEY(0x02),
    EMPTY_ARRAY(0x08),
    NULL(0x0A),
    NUMBER(0x10),
    STRING(0x20),
    DOCUMENT(0x30),
    ARRAY(0x38),
    BINARY(0x40),
    LEGACY_UUID(0x44),
    UUID(0x46),
    OBJECT_ID(0x50),
    BOOLEAN(0x60),
    DATE(0x70),
    TIMESTAMP(0x78),
    REGULAR_EXPRESSION(0x80),
    JAVASCRIPT(0x88),
    MAX_KEY(0xF0);

    private final byte tag;

    ValueType(int tag) {
        this.tag = (byte) tag;
    }

    byte tag() {
        return tag;
    }

    static ValueType of(@Nullable Object value) {
        return switch (value) {
            case null -> NULL;
            case Missing missing -> NULL;
            case Number number -> NUMBER;
            case String text -> STRING;
            case Map<?, ?> document -> DOCUMENT;
            case Collection<?> array -> ARRAY;
            case BinData binary -> BINARY;
            case LegacyUUID uuid -> LEGACY_UUID;
            case UUID uuid -> UUID;
            case ObjectId id -> OBJECT_ID;
            case Boolean flag -> BOOLEAN;
            case Instant date -> DATE;
            case BsonTimestamp timestamp -> TIMESTAMP;
            case BsonRegularExpression expression -> REGULAR_EXPRESSION;
            case BsonJavaScript script -> JAVASCRIPT;
            case MinKey lowest -> MIN_KEY;
            case MaxKey highest -> MAX_KEY;
            default -> throw new IllegalArgumentException("No key for a value of " + value.getClass());
        };
    }
}
