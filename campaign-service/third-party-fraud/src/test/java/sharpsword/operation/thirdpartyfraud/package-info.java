/** Tests of fraud of agencies that serve polluters, and a fixture that tries a rule on a file. */
@NullMarked
package sharpsword.operation.thirdpartyfraud;

import org.jspecify.annotations.NullMarked;
