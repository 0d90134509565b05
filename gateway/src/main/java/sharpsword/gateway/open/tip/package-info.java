/**
 * Pages on which the public hands in a tip and looks up what became of it, without login or session.
 */
@NullMarked
package sharpsword.gateway.open.tip;

import org.jspecify.annotations.NullMarked;
