/** Tests of the feature. */
@NullMarked
package sharpsword.agency.worklist;

import org.jspecify.annotations.NullMarked;
