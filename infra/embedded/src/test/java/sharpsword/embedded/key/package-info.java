/** Keys and their order. */
@NullMarked
package sharpsword.embedded.key;

import org.jspecify.annotations.NullMarked;
