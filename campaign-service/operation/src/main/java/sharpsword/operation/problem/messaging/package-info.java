/** Hears which case and which transfer a problem led to. */
@NullMarked
package sharpsword.operation.problem.messaging;

import org.jspecify.annotations.NullMarked;
