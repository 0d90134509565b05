/** Takes in the data packages that headquarters publishes. */
@NullMarked
package sharpsword.agency.reference.messaging;

import org.jspecify.annotations.NullMarked;
