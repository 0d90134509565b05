/** Answers what every record of an operation has in common: who may see it, who signed, where it is, and what a caller may do next. */
@NullMarked
package sharpsword.operation.desk;

import org.jspecify.annotations.NullMarked;
