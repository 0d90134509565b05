/** Keeps the local copy of the officers. */
@NullMarked
package sharpsword.campaign.officer.messaging;

import org.jspecify.annotations.NullMarked;
