/** Answers which plating firms use more water, or treat less chromium, than their trade explains. */
@NullMarked
package sharpsword.operation.clearwater.plating;

import org.jspecify.annotations.NullMarked;
