/** Answers how pending entries reach history and the broker: once in history, at least once at every consumer. */
@NullMarked
package sharpsword.messaging.relay;

import org.jspecify.annotations.NullMarked;
