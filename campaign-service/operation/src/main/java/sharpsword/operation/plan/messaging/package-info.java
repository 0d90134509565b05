/** Takes published operations in. */
@NullMarked
package sharpsword.operation.plan.messaging;

import org.jspecify.annotations.NullMarked;
