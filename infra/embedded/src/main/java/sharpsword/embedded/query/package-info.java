/**
 * Decides how a query is answered (along which index, over which key ranges, in which order) and walks there.
 *
 * <p>A plan finds at least the documents that match; each of them is tested against the whole query afterwards, so a plan
 * can be slow but not wrong.
 */
@NullMarked
package sharpsword.embedded.query;

import org.jspecify.annotations.NullMarked;
