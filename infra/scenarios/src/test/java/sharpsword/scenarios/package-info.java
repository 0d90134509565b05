/** Answers whether the stories of the campaign can be walked from end to end, as people walk them. */
@NullMarked
package sharpsword.scenarios;

import org.jspecify.annotations.NullMarked;
