/** Answers what has to happen between the upload of a package and its start: dry run, second person, date. */
@NullMarked
package sharpsword.reference.upload;

import org.jspecify.annotations.NullMarked;
