package sharpsword.embedded.key;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Collects the bytes of one key. */
final class KeyWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(48);

    void writeByte(byte value) {
        bytes.write(value);
    }

    void writeLong(long value) {
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes.write((int) (value >>> shift));
        }
    }

    void writeBytes(byte[] values) {
        bytes.writeBytes(values);
    }

    /** A text and its end. A zero inside the text is written 00 FF and the end is 00 01, so a prefix sorts first. */
    void writeText(String text) {
        writePrefix(text);
        bytes.write(0);
        bytes.write(1);
    }

    void writePrefix(String text) {
        for (byte value : text.getBytes(StandardCharsets.UTF_8)) {
            bytes.write(value);
            if (value == 0) {
                bytes.write(0xFF);
            }
        }
    }

    KeyBytes toKey() {
        return KeyBytes.of(bytes.toByteArray());
    }
}
