/** Answers which building sites raise dust: by their meters, by their video, and by the six 100 %. */
@NullMarked
package sharpsword.operation.bluesky.dust;

import org.jspecify.annotations.NullMarked;
