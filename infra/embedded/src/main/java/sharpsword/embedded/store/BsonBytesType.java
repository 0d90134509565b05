package sharpsword.embedded.store;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Stores documents as the BSON bytes they came in.
 *
 * <p>Bytes are never changed in place, so whoever decodes them has a copy of one moment: no reader sees half a change.
 */
final class BsonBytesType extends BasicDataType<byte[]> {

    static final BsonBytesType INSTANCE = new BsonBytesType();
    private static final int OBJECT_OVERHEAD = 24;

    @Override
    public int getMemory(byte[] bson) {
        return OBJECT_OVERHEAD + bson.length;
    }

    /** Sizes differ from a few bytes to megabytes, so the page size is counted rather than guessed. */
    @Override
    public boolean isMemoryEstimationAllowed() {
        return false;
    }

    @Override
    public void write(WriteBuffer buffer, byte[] bson) {
        buffer.putVarInt(bson.length).put(bson);
    }

    @Override
    public byte[] read(ByteBuffer buffer) {
        byte[] bson = new byte[DataUtils.readVarInt(buffer)];
        buffer.get(bson);
        return bson;
    }

    @Override
    public byte[][] createStorage(int size) {
        return new byte[size][];
    }
}
