/** Answers which samplings cannot have taken place as the agency says: person, place, duration and times. */
@NullMarked
package sharpsword.operation.thirdpartyfraud.sampling;

import org.jspecify.annotations.NullMarked;
