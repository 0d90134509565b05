/** The server itself: its folder, its process, its death. */
@NullMarked
package sharpsword.embedded;

import org.jspecify.annotations.NullMarked;
