/** Answers what a system administrator can do about messages that a service has put aside. */
@NullMarked
package sharpsword.defaults.upkeep;

import org.jspecify.annotations.NullMarked;
