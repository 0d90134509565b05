/** 碧水保卫: the operation for drinking-water sources, outlets, plating firms and rural waters. */
@NullMarked
package sharpsword.operation.clearwater;

import org.jspecify.annotations.NullMarked;
