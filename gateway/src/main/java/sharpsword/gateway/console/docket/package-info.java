/**
 * Pages about penalty cases: the list, one case with its clocks and timeline, and what may be done next.
 */
@NullMarked
package sharpsword.gateway.console.docket;

import org.jspecify.annotations.NullMarked;
