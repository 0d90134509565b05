/** Translates between HTTP and the commands and lists of the plan. */
@NullMarked
package sharpsword.campaign.plan.web;

import org.jspecify.annotations.NullMarked;
