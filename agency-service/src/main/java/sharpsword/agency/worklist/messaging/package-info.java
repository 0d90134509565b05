/** Takes in the events of other services for the worklist. */
@NullMarked
package sharpsword.agency.worklist.messaging;

import org.jspecify.annotations.NullMarked;
