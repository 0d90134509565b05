/** Answers for penalty cases: their clocks, the screening for crime, and the transfer to the police. */
@NullMarked
package sharpsword.casework;

import org.jspecify.annotations.NullMarked;
