/**
 * Pages of the rewards for reports: reviewing, telling, approving and paying them.
 */
@NullMarked
package sharpsword.gateway.console.reward;

import org.jspecify.annotations.NullMarked;
