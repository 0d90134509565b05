/** Tests of the overlay of patches and zones. */
@NullMarked
package sharpsword.operation.naturereserve.overlay;

import org.jspecify.annotations.NullMarked;
