/**
 * Answers what the codes in records of one service are called by the service that owns them, without asking for every line.
 */
@NullMarked
package sharpsword.gateway.console.names;

import org.jspecify.annotations.NullMarked;
