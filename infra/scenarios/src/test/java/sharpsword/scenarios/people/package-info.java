/** Answers who acts in a story: officers with their real logins. */
@NullMarked
package sharpsword.scenarios.people;

import org.jspecify.annotations.NullMarked;
