/** Answers who acts: officers with their real logins who ask the gateway, patiently and repeatably. */
@NullMarked
package sharpsword.demo.people;

import org.jspecify.annotations.NullMarked;
