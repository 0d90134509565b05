/** Answers which officers have left, from the local copy. */
@NullMarked
package sharpsword.campaign.officer;

import org.jspecify.annotations.NullMarked;
