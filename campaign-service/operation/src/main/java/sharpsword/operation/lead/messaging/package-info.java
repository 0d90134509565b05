/** Takes leads over from other operations and hears what became of those that were handed on. */
@NullMarked
package sharpsword.operation.lead.messaging;

import org.jspecify.annotations.NullMarked;
