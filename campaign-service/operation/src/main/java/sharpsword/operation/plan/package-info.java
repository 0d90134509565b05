/** Answers where the operation of a year stands: from the plan that the campaign published to its close. */
@NullMarked
package sharpsword.operation.plan;

import org.jspecify.annotations.NullMarked;
