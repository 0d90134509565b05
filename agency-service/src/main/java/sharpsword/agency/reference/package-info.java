/** Answers which data packages this service works with: the built-in ones and those that arrived by event. */
@NullMarked
package sharpsword.agency.reference;

import org.jspecify.annotations.NullMarked;
