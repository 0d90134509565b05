/** Answers which organs there are, where each is competent and for what; the directory is open to every officer. */
@NullMarked
package sharpsword.agency.directory;

import org.jspecify.annotations.NullMarked;
