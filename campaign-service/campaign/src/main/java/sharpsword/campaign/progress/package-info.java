/** Answers how far the campaign has come, from facts that events told, as known at any moment. */
@NullMarked
package sharpsword.campaign.progress;

import org.jspecify.annotations.NullMarked;
