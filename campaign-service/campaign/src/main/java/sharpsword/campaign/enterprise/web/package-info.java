/** Translates between HTTP and the commands and lists of the registry. */
@NullMarked
package sharpsword.campaign.enterprise.web;

import org.jspecify.annotations.NullMarked;
