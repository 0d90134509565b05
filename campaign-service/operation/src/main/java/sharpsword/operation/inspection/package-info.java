/** Answers who checked which site when, by which checklist, and with what result. */
@NullMarked
package sharpsword.operation.inspection;

import org.jspecify.annotations.NullMarked;
