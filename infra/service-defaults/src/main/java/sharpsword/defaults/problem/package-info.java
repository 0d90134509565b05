/** Answers every refusal and every failure as a problem detail (RFC 9457) with a stable code, in Chinese or English. */
@NullMarked
package sharpsword.defaults.problem;

import org.jspecify.annotations.NullMarked;
