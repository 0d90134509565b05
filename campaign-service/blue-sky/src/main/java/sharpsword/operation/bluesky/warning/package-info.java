/** Answers which firms did not cut their work while an air-quality warning was in force. */
@NullMarked
package sharpsword.operation.bluesky.warning;

import org.jspecify.annotations.NullMarked;
