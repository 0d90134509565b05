/** Tests of the feature. */
@NullMarked
package sharpsword.agency.directory;

import org.jspecify.annotations.NullMarked;
