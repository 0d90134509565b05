/** Answers what lies in what: districts within the city, and whose reach goes how far. */
@NullMarked
package sharpsword.agency.district;

import org.jspecify.annotations.NullMarked;
