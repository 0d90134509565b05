/** Answers which emission reports cannot be right and which allowances were not surrendered: the rules of the strand CARBON. */
@NullMarked
package sharpsword.operation.carbonpermit.carbon;

import org.jspecify.annotations.NullMarked;
