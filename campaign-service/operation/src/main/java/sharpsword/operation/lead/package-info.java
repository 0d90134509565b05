/** Answers what may show a violation (线索), who looks into it, and what came of it. */
@NullMarked
package sharpsword.operation.lead;

import org.jspecify.annotations.NullMarked;
