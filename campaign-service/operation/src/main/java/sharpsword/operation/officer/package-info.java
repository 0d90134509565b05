/** Answers which officers are in service and hold a valid law-enforcement certificate, from the local copy. */
@NullMarked
package sharpsword.operation.officer;

import org.jspecify.annotations.NullMarked;
