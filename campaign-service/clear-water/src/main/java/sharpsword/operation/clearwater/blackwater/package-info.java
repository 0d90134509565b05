/** Answers which rural waters are suspected of being black and odorous. */
@NullMarked
package sharpsword.operation.clearwater.blackwater;

import org.jspecify.annotations.NullMarked;
