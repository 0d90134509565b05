/** Keeps the local copies of officers, agencies and firms. */
@NullMarked
package sharpsword.casework.party.messaging;

import org.jspecify.annotations.NullMarked;
