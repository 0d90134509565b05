/** Takes in changes of the register for the accounts. */
@NullMarked
package sharpsword.agency.account.messaging;

import org.jspecify.annotations.NullMarked;
