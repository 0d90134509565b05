/** Answers which numbers are taken and which goes out next. */
@NullMarked
package sharpsword.casework.claims;

import org.jspecify.annotations.NullMarked;
