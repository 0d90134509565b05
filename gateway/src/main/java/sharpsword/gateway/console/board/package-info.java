/**
 * The board for leadership: figures, map, funnel, trend and the seven operations as of a day.
 */
@NullMarked
package sharpsword.gateway.console.board;

import org.jspecify.annotations.NullMarked;
