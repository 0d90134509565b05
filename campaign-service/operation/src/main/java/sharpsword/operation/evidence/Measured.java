package sharpsword.operation.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import sharpsword.access.Refusal;

/**
 * What was learnt of a file while it was streamed through, without holding it in memory.
 *
 * @param sha256 hash in hexadecimal
 * @param type media type by content
 */
record Measured(String sha256, String type, long size) {

    private static final int BUFFER = 64 * 1024;

    /**
     * Copies a stream and measures it.
     *
     * @param most largest size in bytes
     * @throws sharpsword.access.RefusedException {@code evidence-too-large}, {@code evidence-empty}
     */
    static Measured copying(InputStream in, OutputStream out, long most) throws IOException {
        MessageDigest digest = newDigest();
        ByteArrayOutputStream start = new ByteArrayOutputStream(MediaType.LOOKED_AT);
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (size > most) {
                throw Refusal.of(Refusal.Kind.TOO_LARGE, "evidence-too-large")
                        .at("file")
                        .with("most", most)
                        .asException();
            }
            start.write(buffer, 0, Math.min(read, MediaType.LOOKED_AT - start.size()));
            digest.update(buffer, 0, read);
            out.write(buffer, 0, read);
        }
        if (size == 0) {
            throw Refusal.malformed("evidence-empty").at("file").asException();
        }
        return new Measured(HexFormat.of().formatHex(digest.digest()), MediaType.of(start.toByteArray()), size);
    }

    /**
     * Measures a stream whose bytes nobody keeps.
     *
     * @param most largest size in bytes
     * @throws sharpsword.access.RefusedException {@code evidence-too-large}, {@code evidence-empty}
     */
    static Measured of(InputStream in, long most) throws IOException {
        return copying(in, OutputStream.nullOutputStream(), most);
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
