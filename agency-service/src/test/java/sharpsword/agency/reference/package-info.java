/** Tests of the feature. */
@NullMarked
package sharpsword.agency.reference;

import org.jspecify.annotations.NullMarked;
