/** Keeps the local copy of the firms. */
@NullMarked
package sharpsword.operation.enterprise.messaging;

import org.jspecify.annotations.NullMarked;
