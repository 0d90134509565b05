/** Tests of the rule on plating firms. */
@NullMarked
package sharpsword.operation.clearwater.plating;

import org.jspecify.annotations.NullMarked;
