/** Answers which outlets into rivers should not be there, or should not flow. */
@NullMarked
package sharpsword.operation.clearwater.outlet;

import org.jspecify.annotations.NullMarked;
