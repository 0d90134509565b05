/** Answers which firms there are, where they lie, and whether they stand on the positive list. */
@NullMarked
package sharpsword.campaign.enterprise;

import org.jspecify.annotations.NullMarked;
