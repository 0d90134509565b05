/**
 * A MongoDB server for evaluation and tests, in this process or one of its own.
 *
 * <p>It speaks the wire protocol, and what it has acknowledged survives the death of the process. It listens on the
 * loopback interface only, since it asks nobody for a password.
 */
@NullMarked
package sharpsword.embedded;

import org.jspecify.annotations.NullMarked;
