/** Answers which operation service is responsible for a matter on a date. */
@NullMarked
package sharpsword.reference.routing;

import org.jspecify.annotations.NullMarked;
