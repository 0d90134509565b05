/** Answers what the records of an operation say as a whole. */
@NullMarked
package sharpsword.operation.overview;

import org.jspecify.annotations.NullMarked;
