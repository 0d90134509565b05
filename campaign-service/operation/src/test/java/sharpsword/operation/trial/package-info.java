/** A small operation on which the kernel is tried out: clear water with two strands, two checklists and one rule. */
@NullMarked
package sharpsword.operation.trial;

import org.jspecify.annotations.NullMarked;
