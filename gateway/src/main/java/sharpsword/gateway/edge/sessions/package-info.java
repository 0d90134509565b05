/**
 * Answers where login sessions live: sealed, in MongoDB, for 30 idle minutes and 12 hours at most.
 */
@NullMarked
package sharpsword.gateway.edge.sessions;

import org.jspecify.annotations.NullMarked;
