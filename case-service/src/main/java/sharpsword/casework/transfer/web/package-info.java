/** Translates between HTTP and the commands and lists of transfers. */
@NullMarked
package sharpsword.casework.transfer.web;

import org.jspecify.annotations.NullMarked;
