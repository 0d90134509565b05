/** Answers who the officers are, which roles each holds on whose authority, and who acts for an absent head. */
@NullMarked
package sharpsword.agency.officer;

import org.jspecify.annotations.NullMarked;
