/** Tests of blue sky, and a fixture that tries a rule on a file. */
@NullMarked
package sharpsword.operation.bluesky;

import org.jspecify.annotations.NullMarked;
