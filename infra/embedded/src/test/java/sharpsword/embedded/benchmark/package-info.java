/** The embedded server beside the one it is made from, in one run. Not a test: figures, not verdicts. */
@NullMarked
package sharpsword.embedded.benchmark;

import org.jspecify.annotations.NullMarked;
