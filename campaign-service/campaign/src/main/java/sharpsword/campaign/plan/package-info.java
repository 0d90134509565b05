/** Answers what a year's campaign consists of, where it stands, and which of its operations are published. */
@NullMarked
package sharpsword.campaign.plan;

import org.jspecify.annotations.NullMarked;
