/** Answers the leadership board over HTTP. */
@NullMarked
package sharpsword.campaign.board.web;

import org.jspecify.annotations.NullMarked;
