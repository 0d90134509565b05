/** Translates between HTTP and the uploads of data packages. */
@NullMarked
package sharpsword.campaign.reference.web;

import org.jspecify.annotations.NullMarked;
