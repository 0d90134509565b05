/** Answers which edition of a law was in force on a date, and what an article code stands for. */
@NullMarked
package sharpsword.reference.law;

import org.jspecify.annotations.NullMarked;
