/** 蓝天保卫: the operation for the air, all the year. */
@NullMarked
package sharpsword.operation.bluesky;

import org.jspecify.annotations.NullMarked;
