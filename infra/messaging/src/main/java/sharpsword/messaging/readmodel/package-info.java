/** Answers which version of a read model is live and how a new one is filled from the owners' histories. */
@NullMarked
package sharpsword.messaging.readmodel;

import org.jspecify.annotations.NullMarked;
