/** Translates between HTTP and the commands and lists of the opening figures. */
@NullMarked
package sharpsword.campaign.opening.web;

import org.jspecify.annotations.NullMarked;
