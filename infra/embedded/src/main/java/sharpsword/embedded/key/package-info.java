/**
 * Turns BSON values into bytes that sort as MongoDB sorts the values.
 *
 * <p>Every document is found by the key of its {@code _id}, and every index entry is the keys of its fields followed by
 * that key. Comparing two keys is comparing unsigned bytes; nothing has to be decoded to search or to sort.
 */
@NullMarked
package sharpsword.embedded.key;

import org.jspecify.annotations.NullMarked;
