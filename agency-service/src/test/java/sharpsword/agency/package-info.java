/** Tests of agency-service as a whole. */
@NullMarked
package sharpsword.agency;

import org.jspecify.annotations.NullMarked;
