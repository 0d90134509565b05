/** The joint operation with forestry in protected areas. */
@NullMarked
package sharpsword.operation.naturereserve;

import org.jspecify.annotations.NullMarked;
