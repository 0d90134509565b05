/** Answers where the platform is that the stories run on, and brings one up where none is. */
@NullMarked
package sharpsword.scenarios.platform;

import org.jspecify.annotations.NullMarked;
