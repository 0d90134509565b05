package sharpsword.embedded.key;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key of a BSON value: equal for equal values, ordered as MongoDB orders them, and never a prefix of another. */
public final class ValueKeys {

    /** The key under which a field with an array without elements is indexed. */
    public static final KeyBytes EMPTY_ARRAY = KeyBytes.of(ValueType.EMPTY_ARRAY.tag());

    /** The key of null and of a field that is not there. */
    public static final KeyBytes NULL = KeyBytes.of(ValueType.NULL.tag());

    private ValueKeys() {}

    public static KeyBytes of(@Nullable Object value) {
        KeyWriter out = new KeyWriter();
        write(value, out);
        return out.toKey();
    }

    /** What the keys of all values of the same type begin with: a range never leaves its type. */
    public static KeyBytes typeOf(Object value) {
        return KeyBytes.of(ValueType.of(value).tag());
    }

    /** What the keys of all texts with this beginning begin with. */
    public static KeyBytes textPrefix(String beginning) {
        KeyWriter out = new KeyWriter();
        out.writeByte(ValueType.STRING.tag());
        out.writePrefix(beginning);
        return out.toKey();
    }

    private static void write(@Nullable Object value, KeyWriter out) {
        out.writeByte(ValueType.of(value).tag());
        switch (value) {
            case Number number -> NumberKey.of(number).writeTo(out);
            case String text -> out.writeText(text);
            case Map<?, ?> document -> writeFields(document, out);
            case Collection<?> array -> writeElements(array, out);
            case BinData binary -> writeBinary(binary.getData(), out);
            case LegacyUUID uuid -> writeUuid(uuid.getUuid(), out);
            case UUID uuid -> writeUuid(uuid, out);
            case ObjectId id -> out.writeBytes(id.toByteArray());
            case Boolean flag -> out.writeByte((byte) (flag ? 2 : 1));
            case Instant date -> out.writeLong(date.toEpochMilli() ^ Long.MIN_VALUE);
            case BsonTimestamp timestamp -> out.writeLong(timestamp.getValue());
            case BsonRegularExpression expression -> out.writeText(expression.toString());
            case BsonJavaScript script -> out.writeText(script.getCode());
            case null, default -> {
                // Null, the lowest and the highest key are their type.
            }
        }
    }

    private static void writeFields(Map<?, ?> document, KeyWriter out) {
        document.forEach((name, value) -> {
            out.writeByte(ValueType.of(value).tag());
            out.writeText((String) name);
            write(value, out);
        });
        out.writeByte((byte) 1);
    }

    private static void writeElements(Collection<?> array, KeyWriter out) {
        array.forEach(element -> write(element, out));
        out.writeByte((byte) 1);
    }

    private static void writeBinary(byte[] data, KeyWriter out) {
        out.writeLong(data.length);
        out.writeBytes(data);
    }

    private static void writeUuid(UUID uuid, KeyWriter out) {
        out.writeLong(uuid.getMostSignificantBits());
        out.writeLong(uuid.getLeastSignificantBits());
    }
}
