/**
 * Pages about the campaign of a year and its seven operations.
 */
@NullMarked
package sharpsword.gateway.console.campaign;

import org.jspecify.annotations.NullMarked;
