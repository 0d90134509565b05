/** Answers who inspects together: joint teams with their temporary branch, their members, and on which days each is booked. */
@NullMarked
package sharpsword.agency.team;

import org.jspecify.annotations.NullMarked;
