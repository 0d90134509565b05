/** Answers whether everybody can log in as the register says: keeps the accounts of the realm in step with it. */
@NullMarked
package sharpsword.agency.account;

import org.jspecify.annotations.NullMarked;
