package sharpsword.embedded.index;

import org.jspecify.annotations.Nullable;
import sharpsword.embedded.key.KeyBytes;

/** One step of a scan: where it stands, which document that is, and the document itself if the scan came past it. */
public final class IndexEntry {

    private final KeyBytes key;
    private final KeyBytes position;
    private final byte @Nullable [] document;

    private IndexEntry(KeyBytes key, KeyBytes position, byte @Nullable [] document) {
        this.key = key;
        this.position = position;
        this.document = document;
    }

    static IndexEntry ofIndex(KeyBytes key, KeyBytes position) {
        return new IndexEntry(key, position, null);
    }

    static IndexEntry ofCollection(KeyBytes position, byte[] document) {
        return new IndexEntry(position, position, document);
    }

    /** Where the scan stands; it goes on behind it. */
    public KeyBytes key() {
        return key;
    }

    /** The document's key in its collection. */
    public KeyBytes position() {
        return position;
    }

    /** The bytes of the document; null if they have to be read by its position. */
    public byte @Nullable [] document() {
        return document;
    }
}
