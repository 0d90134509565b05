/**
 * Answers how much one client may ask for: requests a minute, requests at once, bytes.
 */
@NullMarked
package sharpsword.gateway.edge.limits;

import org.jspecify.annotations.NullMarked;
