/** Answers how events are taken in: projections write facts, reactions make things, failures wait, retry or park. */
@NullMarked
package sharpsword.messaging.consume;

import org.jspecify.annotations.NullMarked;
