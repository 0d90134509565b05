/** Answers which reports of an agency were copied from each other. */
@NullMarked
package sharpsword.operation.thirdpartyfraud.report;

import org.jspecify.annotations.NullMarked;
