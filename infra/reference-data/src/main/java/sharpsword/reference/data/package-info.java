/**
 * Answers what a data package is, which packages are loaded, and which of them is in force on a date.
 *
 * <p>Everything here is a value. The one thing that changes is {@link sharpsword.reference.data.ReferenceData}, which
 * holds the present snapshot and replaces it as a whole.
 */
@NullMarked
package sharpsword.reference.data;

import org.jspecify.annotations.NullMarked;
