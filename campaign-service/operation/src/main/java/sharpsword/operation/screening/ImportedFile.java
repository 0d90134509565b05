package sharpsword.operation.screening;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file as it was uploaded. */
public final class ImportedFile {

    private final String name;
    private final byte[] bytes;

    /**
     * Takes a file.
     *
     * @param name name that the uploader gave; for people only
     * @param bytes its content; not to be modified afterwards
     */
    public ImportedFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    /** SHA-256 of the content in hexadecimal. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
