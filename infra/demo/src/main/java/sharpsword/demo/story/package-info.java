/** Answers what happened in the campaign of 2024, chapter by chapter. All firms, persons and addresses in it are invented. */
@NullMarked
package sharpsword.demo.story;

import org.jspecify.annotations.NullMarked;
