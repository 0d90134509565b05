/** Planted: the other half. */
@NullMarked
package sharpsword.planted.two;

import org.jspecify.annotations.NullMarked;
