package sharpsword.embedded.key;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** An immutable, order-preserving key: two keys compare as their unsigned bytes do. */
public final class KeyBytes implements Comparable<KeyBytes> {

    public static final KeyBytes EMPTY = new KeyBytes(new byte[0]);

    private final byte[] bytes;

    private KeyBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes over the array, which must not be changed afterwards. */
    public static KeyBytes of(byte... bytes) {
        return new KeyBytes(bytes);
    }

    /** The bytes themselves, not a copy: for the store, which only reads them. */
    public byte[] bytes() {
        return bytes;
    }

    public int length() {
        return bytes.length;
    }

    public KeyBytes from(int offset) {
        return new KeyBytes(Arrays.copyOfRange(bytes, offset, bytes.length));
    }

    public KeyBytes plus(KeyBytes tail) {
        byte[] joined = Arrays.copyOf(bytes, bytes.length + tail.bytes.length);
        System.arraycopy(tail.bytes, 0, joined, bytes.length, tail.bytes.length);
        return new KeyBytes(joined);
    }

    /** The key of the same value in a descending field. */
    public KeyBytes inverted() {
        byte[] inverted = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            inverted[i] = (byte) ~bytes[i];
        }
        return new KeyBytes(inverted);
    }

    public boolean startsWith(KeyBytes prefix) {
        return bytes.length >= prefix.bytes.length
                && Arrays.equals(bytes, 0, prefix.bytes.length, prefix.bytes, 0, prefix.bytes.length);
    }

    /** The smallest key that is greater than every key with this prefix; null if there is none. */
    public @Nullable KeyBytes successor() {
        for (int last = bytes.length - 1; last >= 0; last--) {
            if (bytes[last] != (byte) 0xFF) {
                byte[] next = Arrays.copyOf(bytes, last + 1);
                next[last]++;
                return new KeyBytes(next);
            }
        }
        return null;
    }

    /** Compares what follows the first {@code offset} bytes here with what follows {@code otherOffset} bytes there. */
    public int compareTails(int offset, KeyBytes other, int otherOffset) {
        return Arrays.compareUnsigned(bytes, offset, bytes.length, other.bytes, otherOffset, other.bytes.length);
    }

    @Override
    public int compareTo(KeyBytes other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeyBytes key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
