package sharpsword.embedded.query;

import org.jspecify.annotations.Nullable;

/** The documents that match, read one by one as they are asked for. */
public interface Matches {

    /** The next match, or null at the end. */
    @Nullable
    Match next();

    /** Lets go of the store until the next match is asked for. */
    void release();
}
