/** The HTTP door of problems and their ledger. */
@NullMarked
package sharpsword.operation.problem.web;

import org.jspecify.annotations.NullMarked;
