package sharpsword.defaults.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 over a list of texts and streams, each marked off by its length so that their borders count. */
final class Digest {

    private static final int BLOCK = 8192;

    private final MessageDigest sha256;

    Digest() {
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sha256.update(bytes);
        length(bytes.length);
    }

    void stream(InputStream content) throws IOException {
        byte[] block = new byte[BLOCK];
        long total = 0;
        for (int read = content.read(block); read >= 0; read = content.read(block)) {
            sha256.update(block, 0, read);
            total += read;
        }
        length(total);
    }

    byte[] value() {
        return sha256.digest();
    }

    private void length(long length) {
        sha256.update(ByteBuffer.allocate(Long.BYTES).putLong(length).flip());
    }
}
