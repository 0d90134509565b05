package sharpsword.embedded.store;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import sharpsword.embedded.key.KeyBytes;

/** Stores order-preserving keys as their length and bytes. */
final class KeyType extends BasicDataType<KeyBytes> {

    static final KeyType INSTANCE = new KeyType();
    private static final int OBJECT_OVERHEAD = 40;

    @Override
    public int compare(KeyBytes one, KeyBytes other) {
        return one.compareTo(other);
    }

    @Override
    public int getMemory(KeyBytes key) {
        return OBJECT_OVERHEAD + key.length();
    }

    @Override
    public void write(WriteBuffer buffer, KeyBytes key) {
        buffer.putVarInt(key.length()).put(key.bytes());
    }

    @Override
    public KeyBytes read(ByteBuffer buffer) {
        byte[] bytes = new byte[DataUtils.readVarInt(buffer)];
        buffer.get(bytes);
        return KeyBytes.of(bytes);
    }

    @Override
    public KeyBytes[] createStorage(int size) {
        return new KeyBytes[size];
    }
}
