/** The operation against agencies that write, test and certify for polluters and do it falsely. */
@NullMarked
package sharpsword.operation.thirdpartyfraud;

import org.jspecify.annotations.NullMarked;
