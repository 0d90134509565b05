/** Tests of carbon and permits, and a fixture that tries a rule on a file. */
@NullMarked
package sharpsword.operation.carbonpermit;

import org.jspecify.annotations.NullMarked;
