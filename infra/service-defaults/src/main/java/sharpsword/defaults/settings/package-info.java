/** Answers with which settings a service starts: the platform's defaults below its own. */
@NullMarked
package sharpsword.defaults.settings;

import org.jspecify.annotations.NullMarked;
