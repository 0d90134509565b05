/** Answers which data packages speak: the platform's and this service's own. */
@NullMarked
package sharpsword.casework.reference;

import org.jspecify.annotations.NullMarked;
