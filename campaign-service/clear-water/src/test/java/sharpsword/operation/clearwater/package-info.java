/** Tests of clear water, and a fixture that tries a rule on a file. */
@NullMarked
package sharpsword.operation.clearwater;

import org.jspecify.annotations.NullMarked;
