/**
 * Answers how a service keeps what happened and tells the others.
 *
 * <p>{@code document}: a command changes one document, which carries its pending entries. {@code relay}: pending entries go
 * to history and to RabbitMQ. {@code consume}: projections and reactions. {@code readmodel}: rebuilding. {@code claim}:
 * uniqueness, numbers and bookings. {@code lifecycle}: transition tables.
 */
@NullMarked
package sharpsword.messaging;

import org.jspecify.annotations.NullMarked;
