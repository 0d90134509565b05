/** Answers how papers are numbered, and which papers a transfer consists of. */
@NullMarked
package sharpsword.reference.paper;

import org.jspecify.annotations.NullMarked;
