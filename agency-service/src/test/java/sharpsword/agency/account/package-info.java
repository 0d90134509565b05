/** Tests of the feature. */
@NullMarked
package sharpsword.agency.account;

import org.jspecify.annotations.NullMarked;
