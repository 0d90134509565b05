/** Keeps the local copy of the officers. */
@NullMarked
package sharpsword.operation.officer.messaging;

import org.jspecify.annotations.NullMarked;
