/** Tells pages what makes this operation differ, and how many records of each kind the caller may see. */
@NullMarked
package sharpsword.operation.overview.web;

import org.jspecify.annotations.NullMarked;
