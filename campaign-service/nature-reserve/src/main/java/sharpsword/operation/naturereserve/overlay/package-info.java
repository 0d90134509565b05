/** Answers which satellite patches lie in a protected area, on how much of it, and which to look at first. */
@NullMarked
package sharpsword.operation.naturereserve.overlay;

import org.jspecify.annotations.NullMarked;
