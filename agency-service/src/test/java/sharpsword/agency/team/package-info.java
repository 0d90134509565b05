/** Tests of the feature. */
@NullMarked
package sharpsword.agency.team;

import org.jspecify.annotations.NullMarked;
