/** Answers what is wrong at a site, by when it has to be put right, and whether it was (整改台账、销号). */
@NullMarked
package sharpsword.operation.problem;

import org.jspecify.annotations.NullMarked;
