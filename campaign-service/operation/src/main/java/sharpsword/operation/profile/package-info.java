/** Answers what makes one operation differ from the others: its strands, matters, checklists, violations and rules. */
@NullMarked
package sharpsword.operation.profile;

import org.jspecify.annotations.NullMarked;
