/** Answers whether a service's program is older than its sources, builds it and lays it out for a fast start. */
@NullMarked
package sharpsword.launcher.build;

import org.jspecify.annotations.NullMarked;
