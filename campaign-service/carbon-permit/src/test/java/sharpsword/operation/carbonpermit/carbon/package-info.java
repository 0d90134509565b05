/** Tests of the rules of the strand CARBON. */
@NullMarked
package sharpsword.operation.carbonpermit.carbon;

import org.jspecify.annotations.NullMarked;
