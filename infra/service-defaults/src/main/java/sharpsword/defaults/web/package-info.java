/** Answers how a request becomes a command and an outcome becomes a response: callers, idempotency, revisions. */
@NullMarked
package sharpsword.defaults.web;

import org.jspecify.annotations.NullMarked;
