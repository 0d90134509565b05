/** The HTTP door of screenings. */
@NullMarked
package sharpsword.operation.screening.web;

import org.jspecify.annotations.NullMarked;
