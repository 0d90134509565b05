/** Answers what was built in a protected area without approval after the area was designated. */
@NullMarked
package sharpsword.operation.naturereserve.approval;

import org.jspecify.annotations.NullMarked;
