/**
 * Pages about criminal transfers for the agency that sends and the police who receive.
 */
@NullMarked
package sharpsword.gateway.console.transfer;

import org.jspecify.annotations.NullMarked;
