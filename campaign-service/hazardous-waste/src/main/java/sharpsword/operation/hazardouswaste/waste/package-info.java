/** Answers which waste ledgers and manifests do not add up: the screening rules of the strand WASTE. */
@NullMarked
package sharpsword.operation.hazardouswaste.waste;

import org.jspecify.annotations.NullMarked;
