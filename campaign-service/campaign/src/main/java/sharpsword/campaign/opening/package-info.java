/** Answers which figures are older than the platform, for what scope, from which source, and who signed for them. */
@NullMarked
package sharpsword.campaign.opening;

import org.jspecify.annotations.NullMarked;
