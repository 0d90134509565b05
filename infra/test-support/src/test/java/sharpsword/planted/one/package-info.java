/** Planted: half of a cycle. */
@NullMarked
package sharpsword.planted.one;

import org.jspecify.annotations.NullMarked;
