/** A service with everything that the defaults configure, on real servers. */
@NullMarked
package sharpsword.whole;

import org.jspecify.annotations.NullMarked;
