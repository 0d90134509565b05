/** Planted: a feature. */
@NullMarked
package sharpsword.planted.docket;

import org.jspecify.annotations.NullMarked;
