package sharpsword.embedded.query;

import org.jspecify.annotations.Nullable;

/** Leaves out the first matches and ends after so many. */
final class WindowedMatches implements Matches {

    private final Matches matches;
    private int toSkip;
    private int left;

    /** @param limit how many at most; 0 for all */
    WindowedMatches(Matches matches, int skip, int limit) {
        this.matches = matches;
        this.toSkip = skip;
        this.left = limit == 0 ? Integer.MAX_VALUE : limit;
    }

    @Override
    public @Nullable Match next() {
        while (toSkip > 0) {
            toSkip--;
            if (matches.next() == null) {
                return null;
            }
        }
        if (left == 0) {
            return null;
        }
        left--;
        return matches.next();
    }

    @Override
    public void release() {
        matches.release();
    }
}
