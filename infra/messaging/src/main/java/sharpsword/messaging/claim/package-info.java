/** Answers who holds a unique thing: a number, a booking, a key. The only place where uniqueness is decided. */
@NullMarked
package sharpsword.messaging.claim;

import org.jspecify.annotations.NullMarked;
