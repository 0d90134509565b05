/** Answers what a legal rule with a name and an article looks like. */
@NullMarked
package sharpsword.casework.policy;

import org.jspecify.annotations.NullMarked;
