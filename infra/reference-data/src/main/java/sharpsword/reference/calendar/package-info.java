/** Answers whether a date is a working day, and says so when it cannot know. */
@NullMarked
package sharpsword.reference.calendar;

import org.jspecify.annotations.NullMarked;
