/** Answers which action is allowed in which state, as a table that tests, code and diagrams share. */
@NullMarked
package sharpsword.messaging.lifecycle;

import org.jspecify.annotations.NullMarked;
