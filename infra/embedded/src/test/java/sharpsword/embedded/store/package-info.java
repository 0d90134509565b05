/** Commits and what they save. */
@NullMarked
package sharpsword.embedded.store;

import org.jspecify.annotations.NullMarked;
