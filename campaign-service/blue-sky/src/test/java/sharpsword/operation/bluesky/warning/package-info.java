/** Tests of the rule on warnings. */
@NullMarked
package sharpsword.operation.bluesky.warning;

import org.jspecify.annotations.NullMarked;
