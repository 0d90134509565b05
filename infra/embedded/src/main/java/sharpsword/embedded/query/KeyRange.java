package sharpsword.embedded.query;

import sharpsword.embedded.key.KeyBytes;

/**
 * A stretch of an index: keys from {@code low} up to and including all that begin with {@code high}.
 *
 * @param fixed how many bytes all keys of the stretch have in common by demand; what follows is in sort order
 */
record KeyRange(KeyBytes low, KeyBytes high, int fixed) {

    static final KeyRange ALL = new KeyRange(KeyBytes.EMPTY, KeyBytes.EMPTY, 0);

    boolean isBelow(KeyBytes key) {
        return key.compareTo(high) > 0 && !key.startsWith(high);
    }

    boolean isAbove(KeyBytes key) {
        return key.compareTo(low) < 0;
    }
}
