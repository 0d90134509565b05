/** Tests of the rule on building without approval. */
@NullMarked
package sharpsword.operation.naturereserve.approval;

import org.jspecify.annotations.NullMarked;
