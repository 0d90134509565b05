/** Headquarters of the campaign: plan, enterprises, progress, opening figures, board, data packages. */
@NullMarked
package sharpsword.campaign;

import org.jspecify.annotations.NullMarked;
