/** Answers who a firm is: its unified social credit code, and the local copy of what the campaign knows about it. */
@NullMarked
package sharpsword.operation.enterprise;

import org.jspecify.annotations.NullMarked;
