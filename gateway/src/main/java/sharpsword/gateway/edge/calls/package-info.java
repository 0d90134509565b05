/**
 * Asks services for what the gateway's own pages show, with the caller's token, and brings their refusals back.
 */
@NullMarked
package sharpsword.gateway.edge.calls;

import org.jspecify.annotations.NullMarked;
