/** The HTTP door of plans. */
@NullMarked
package sharpsword.operation.plan.web;

import org.jspecify.annotations.NullMarked;
