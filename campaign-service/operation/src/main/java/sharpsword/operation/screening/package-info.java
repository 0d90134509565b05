/** Answers which firms a data file makes suspicious: reads the file, runs a rule over it, and turns hits into leads. */
@NullMarked
package sharpsword.operation.screening;

import org.jspecify.annotations.NullMarked;
