/** Translates between HTTP and the commands and lists of the docket. */
@NullMarked
package sharpsword.casework.docket.web;

import org.jspecify.annotations.NullMarked;
