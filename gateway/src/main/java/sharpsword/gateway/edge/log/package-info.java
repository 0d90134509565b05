/**
 * Answers what was asked for and how long it took, without leaving a trace of tips.
 */
@NullMarked
package sharpsword.gateway.edge.log;

import org.jspecify.annotations.NullMarked;
