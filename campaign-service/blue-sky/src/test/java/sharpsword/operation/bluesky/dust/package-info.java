/** Tests of the rules on building sites. */
@NullMarked
package sharpsword.operation.bluesky.dust;

import org.jspecify.annotations.NullMarked;
