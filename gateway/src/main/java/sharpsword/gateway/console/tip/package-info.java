/**
 * Pages on which officers read what the public reports and hand it on. They show what a tip says, never who said it.
 */
@NullMarked
package sharpsword.gateway.console.tip;

import org.jspecify.annotations.NullMarked;
