package sharpsword.embedded.query;

import org.jspecify.annotations.Nullable;
import sharpsword.embedded.key.KeyBytes;

/** Reads a document's bytes by its position. */
@FunctionalInterface
public interface Documents {

    /** Null if the document is gone. */
    byte @Nullable [] at(KeyBytes position);
}
