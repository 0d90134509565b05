/** Tests of the rules on samplings. */
@NullMarked
package sharpsword.operation.thirdpartyfraud.sampling;

import org.jspecify.annotations.NullMarked;
