/** Tests of the rule on rural waters. */
@NullMarked
package sharpsword.operation.clearwater.blackwater;

import org.jspecify.annotations.NullMarked;
