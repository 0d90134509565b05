/** Answers who enforces and who partners: agencies, officers, their accounts, what waits for them, and joint teams. */
@NullMarked
package sharpsword.agency;

import org.jspecify.annotations.NullMarked;
