/** Translates between HTTP and the rules of the screening for crime. */
@NullMarked
package sharpsword.casework.crime.web;

import org.jspecify.annotations.NullMarked;
