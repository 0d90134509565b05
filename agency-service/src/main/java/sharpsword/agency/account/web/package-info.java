/** Takes in what administrators order for accounts over HTTP. */
@NullMarked
package sharpsword.agency.account.web;

import org.jspecify.annotations.NullMarked;
