/**
 * Answers every refusal of the gateway itself as a problem detail (RFC 9457) with a stable code, in Chinese or English.
 */
@NullMarked
package sharpsword.gateway.edge.problems;

import org.jspecify.annotations.NullMarked;
