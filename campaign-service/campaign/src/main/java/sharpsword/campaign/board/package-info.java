/** Answers everything that the leadership board shows of one day, in one reply. */
@NullMarked
package sharpsword.campaign.board;

import org.jspecify.annotations.NullMarked;
