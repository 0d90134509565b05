/** Asks agency-service about officers. */
@NullMarked
package sharpsword.casework.party.client;

import org.jspecify.annotations.NullMarked;
