/** Answers where a penalty case stands, and carries it from the proposal of an operation to its closure. */
@NullMarked
package sharpsword.casework.docket;

import org.jspecify.annotations.NullMarked;
