/** Tests of the feature. */
@NullMarked
package sharpsword.agency.officer;

import org.jspecify.annotations.NullMarked;
