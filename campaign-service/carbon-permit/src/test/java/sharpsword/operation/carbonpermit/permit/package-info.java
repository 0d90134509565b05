/** Tests of the rules of the strand DISCHARGE_PERMIT. */
@NullMarked
package sharpsword.operation.carbonpermit.permit;

import org.jspecify.annotations.NullMarked;
