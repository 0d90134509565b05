/** Turns the hits of a screening into leads. */
@NullMarked
package sharpsword.operation.screening.messaging;

import org.jspecify.annotations.NullMarked;
