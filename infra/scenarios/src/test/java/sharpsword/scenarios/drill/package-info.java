/**
 * Answers whether the platform keeps its promises when things go wrong: servers away under load, and names that
 * nobody may find.
 */
@NullMarked
package sharpsword.scenarios.drill;

import org.jspecify.annotations.NullMarked;
