/** Tests of the rule on outlets. */
@NullMarked
package sharpsword.operation.clearwater.outlet;

import org.jspecify.annotations.NullMarked;
